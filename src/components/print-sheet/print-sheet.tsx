import { formatDate } from '../../lib/dates.ts';
import { toQrCode } from '../../lib/qr-code.ts';
import type { Site } from '../../schemas/site.ts';
import type { WallSheet } from '../../types/wall-sheet.ts';

interface Props {
  sheet: WallSheet;
  /** The page's name. */
  title: string;
  site: Pick<Site, 'name' | 'sender'>;
  /** What the page says of its own days: a sheet may hang for long. */
  dates: readonly { what: string; date: string }[];
}

function Numbers({ numbers }: Pick<WallSheet, 'numbers'>) {
  if (numbers.length === 0) return null;
  return (
    <ul class="print-sheet__numbers">
      {numbers.map(({ number, name, text }) => (
        <li key={number + name}>
          <b>{number}</b>
          <p>
            <strong>{name}</strong> {text}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: Pick<WallSheet, 'lines'>) {
  if (lines.length === 0) return null;
  return (
    <dl>
      {lines.map(({ when, text }) => (
        <div key={when}>
          <dt>{when}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The way back to the page, by camera or by hand, and room for those who put the sheet up. */
function Foot({ sheet: { url, address, hasStamp }, dates }: Pick<Props, 'sheet' | 'dates'>) {
  const { size, path } = toQrCode(url);
  // A line that ends within a name would make its hyphens doubtful.
  const slash = address.indexOf('/') + 1;
  return (
    <div class="print-sheet__foot">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR-kod som leder till ${url}`}>
        <path d={path} />
      </svg>
      {hasStamp && <p class="print-sheet__stamp">Plats för lokal stämpel</p>}
      <p>
        Läs mer på webbplatsen:{' '}
        <b class="print-sheet__address">
          <span>{address.slice(0, slash)}</span>
          <span>{address.slice(slash)}</span>
        </b>
        {dates.map(({ what, date }) => (
          <span key={what} class="print-sheet__day">
            {what} {formatDate(date)}.
          </span>
        ))}
      </p>
    </div>
  );
}

/**
 * A sheet for a wall, which a page begins with on paper: one A4, to be read from where one stands (print-sheet.css). The
 * page's own text follows on the next. No screen shows it, since the page has all of it.
 */
export function PrintSheet({ sheet, title, site, dates }: Props) {
  return (
    <div class="print-sheet" data-search-ignore="">
      <p class="print-sheet__sender">
        <b>{site.name}</b> {site.sender}
      </p>
      <p class="print-sheet__title">{title}</p>
      <Numbers numbers={sheet.numbers} />
      <Lines lines={sheet.lines} />
      <Foot sheet={sheet} dates={dates} />
    </div>
  );
}
