import {
  describeDue,
  listReviews,
  pickReviews,
  type ReviewRow,
  summariseReviews,
} from '../../collections/review-list.ts';
import { listUnknown } from '../../collections/unknown-facts.ts';
import { isPageAddress } from '../../lib/addresses.ts';
import { formatDate } from '../../lib/dates.ts';
import { parseUrl } from '../../lib/urls.ts';
import type { PageItem, TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Att gå igenom',
  description: 'Sidor och uppgifter som någon behöver läsa igen, med det som är mest försenat först.',
  reviewed: '2026-11-26',
  unlisted: true,
};

// A page of many rows is slow to open; the command has them all.
const maxRows = 100;

const fileOf = ({ data: { page } }: PageItem) => page.inputPath.replace(/^\.\//, '');

/** One row for each file: the pages of a record are as old as the record. */
function toReviewed(all: readonly PageItem[]) {
  const pages = all.filter(({ url, data: { page } }) => isPageAddress(url) && !page.inputPath.includes('.records.'));
  return pages.map((item) => {
    const { title, reviewed, owner, source } = item.data;
    return { file: fileOf(item), title, reviewed, owner, source };
  });
}

function Row({ row }: { row: ReviewRow }) {
  const host = parseUrl(row.source)?.host ?? 'egen';
  return (
    <li>
      <strong>{row.name}</strong>: {describeDue(row)}. Senast läst den {formatDate(row.last)}. Ansvarig: {row.owner}.
      Källa: {host}. Fil: <code>{row.file}</code>
    </li>
  );
}

export default function ReviewPage({ collections, records, today }: TemplateData) {
  const rows = listReviews(toReviewed(collections.all), records, today);
  const translated = collections.all.map((item) => {
    const { lang, translation } = item.data;
    return { file: fileOf(item), lang, translation };
  });
  const unknown = listUnknown(records, translated);
  return (
    <>
      <p>{summariseReviews(rows, today)}</p>
      <ol>
        {pickReviews(rows)
          .slice(0, maxRows)
          .map((row) => (
            <Row key={row.file + row.path.join('.')} row={row} />
          ))}
      </ol>
      {unknown.length > 0 && (
        <>
          <h2>Det här saknas</h2>
          <p>Besökaren leds vidare till någon som kan svara. Fråga den som vet, och fyll i.</p>
          <ul>
            {unknown.map(({ name, what, file, path }) => (
              <li key={file + path.join('.') + name}>
                <strong>{name}</strong>: {what} Fil: <code>{file}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Kommandot <code>npm run granska</code> visar allt, med rad och källans adress.{' '}
        <a href="/admin/hjalp/#granska">Så går du igenom det som är gammalt</a>.
      </p>
    </>
  );
}
