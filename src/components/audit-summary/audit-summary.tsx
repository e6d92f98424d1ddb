import { formatDate } from '../../lib/dates.ts';

interface Props {
  date: string;
  pages: number;
  /** How many rules each page was tried against. */
  rules: number;
  /** The ways each page was looked at. */
  states: readonly string[];
  /** Fingerprint of the audited version. */
  version: string;
  instruments: readonly { name: string; version: string }[];
}

/** What was measured, when and with which instruments: folded, since few who need help need it. */
export function AuditSummary({ date, pages, rules, states, version, instruments }: Props) {
  return (
    <details>
      <summary>Tekniskt underlag</summary>
      <p>
        Våra program prövade {pages} sidor den <time dateTime={date}>{formatDate(date)}</time>, mot {rules} regler.
        Versionen har fingeravtrycket <code>{version.slice(0, 12)}</code>.
      </p>
      <p>Varje sida prövades i de här lägena:</p>
      <ul>
        {states.map((state) => (
          <li key={state}>{state}</li>
        ))}
      </ul>
      <p>Vi använde de här programmen:</p>
      <ul>
        {instruments.map(({ name, version: used }) => (
          <li key={name}>
            {name} {used}
          </li>
        ))}
      </ul>
    </details>
  );
}
