import { formatDate } from '../../lib/dates.ts';

interface Props {
  isCurrent: boolean;
  auditDate: string;
  /** The day on which the statement was last changed, `YYYY-MM-DD`. */
  updated: string;
  review: { role: string; date: string; method: string } | undefined;
}

/** How the site was tried, by programs and by people, and when. */
export function TestMethod({ isCurrent, auditDate, updated, review }: Props) {
  return (
    <>
      <p>
        Vår metod är självskattning med automatiska kontroller. Program prövar sidorna mot de internationella
        riktlinjerna (WCAG), version 2.2. De gör det i ljust och mörkt, på små och stora skärmar, med bara tangenter och
        på papper.
      </p>
      {review ? (
        <p>
          {review.role} gjorde en granskning den {formatDate(review.date)}. {review.method}
        </p>
      ) : (
        <p>
          Ingen människa har granskat webbplatsen än. Ingen har alltså prövat den med skärmläsare eller röststyrning,
          och ingen läsare har prövat om texterna är lätta att förstå. Program hittar bara en del av alla fel.
        </p>
      )}
      <p>
        Vi gjorde vår bedömning den <time dateTime={auditDate}>{formatDate(auditDate)}</time>.{' '}
        {!isCurrent && 'Innehållet har ändrats sedan dess, och den nya versionen är inte prövad i sin helhet. '}
        Redogörelsen är senast uppdaterad den <time dateTime={updated}>{formatDate(updated)}</time>.
      </p>
    </>
  );
}
