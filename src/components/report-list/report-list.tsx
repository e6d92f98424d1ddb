import { formatDate } from '../../lib/dates.ts';
import type { Link } from '../../schemas/link.ts';
import type { Report } from '../../schemas/report.ts';
import { ExternalLink } from '../external-link/external-link.tsx';

/** Reports: what each is called, what it is about, who made it and when, and where it can be read. */
export function ReportList({ reports, links }: { reports: readonly Report[]; links: readonly Link[] }) {
  if (reports.length === 0) return null;
  return (
    <ul class="lined">
      {reports.map(({ id, title, date, author, summary, link: name, page }) => {
        const link = links.find((one) => one.id === name);
        return (
          <li key={id} id={id}>
            <h2>{page ? <a href={page}>{title}</a> : title}</h2>
            <p>{summary}</p>
            <p>
              Av {author}, <time dateTime={date}>{formatDate(date)}</time>.
            </p>
            {link && (
              <p class="link">
                <ExternalLink link={link} links={links} text="Hela rapporten" />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
