import { formatDate } from '../../lib/dates.ts';

interface Props {
  date: string;
  pages: number;
  /** Fingerprint of the audited version. */
  version: string;
  instruments: readonly { name: string; version: string }[];
}

/** What was measured, when and with which instruments (STM-05, STM-06). */
export function AuditSummary({ date, pages, version, instruments }: Props) {
  return (
    <>
      <p>
        Vi granskade {pages} sidor den <time dateTime={date}>{formatDate(date)}</time>. Versionen har fingeravtrycket{' '}
        <code>{version.slice(0, 12)}</code>. Vi använde de här programmen:
      </p>
      <ul>
        {instruments.map(({ name, version: used }) => (
          <li key={name}>
            {name} {used}
          </li>
        ))}
      </ul>
    </>
  );
}
