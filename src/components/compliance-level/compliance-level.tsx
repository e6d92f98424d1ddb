import { formatDate } from '../../lib/dates.ts';

interface Props {
  level: 'helt' | 'delvis';
  passed: boolean;
  isCurrent: boolean;
  auditDate: string;
  review: { role: string; date: string; method: string; result: string } | undefined;
}

/** How well the site follows the law, and every reason why it is not said to follow it wholly (STM-03). */
export function ComplianceLevel({ level, passed, isCurrent, auditDate, review }: Props) {
  return (
    <>
      <p>
        <strong>Webbplatsen är {level} förenlig med lagen.</strong>
      </p>
      {level === 'delvis' && (
        <>
          <p>Det här är skälen:</p>
          <ul>
            {!passed && <li>Vi har inte gjort alla våra kontroller, eller så hittade någon av dem fel.</li>}
            {!isCurrent && (
              <li>
                Innehållet har ändrats sedan den {formatDate(auditDate)}. Den nya versionen är inte granskad i sin
                helhet.
              </li>
            )}
            {!review && <li>Ingen människa har granskat webbplatsen. Program hittar bara en del av alla fel.</li>}
            {review?.result === 'med brister' && <li>En granskning hittade brister.</li>}
          </ul>
        </>
      )}
      {review && (
        <p>
          {review.role} gjorde en granskning den {formatDate(review.date)}. {review.method}
        </p>
      )}
    </>
  );
}
