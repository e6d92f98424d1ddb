import { formatDate } from '../../lib/dates.ts';

interface Props {
  level: 'helt' | 'delvis';
  passed: boolean;
  auditDate: string;
  review: { result: string } | undefined;
}

/** How well the site follows the law, and what of its own content is known not to. */
export function ComplianceLevel({ level, passed, auditDate, review }: Props) {
  return (
    <>
      <p>
        <strong>Webbplatsen är {level} förenlig med lagen.</strong>
        {level === 'delvis' && (
          <>
            {' '}
            Vi kallar den inte mer än så förrän allt är prövat. Läs om <a href="#metod">hur vi har prövat den</a>.
          </>
        )}
      </p>
      <p>
        {passed
          ? `Våra automatiska kontroller hittade inget fel på våra egna sidor den ${formatDate(auditDate)}.`
          : 'Vi har inte gjort alla våra kontroller, eller så hittade någon av dem fel på våra egna sidor.'}
        {review?.result === 'med brister' && ' En människa har granskat sidorna och hittat brister, som vi rättar.'}
      </p>
    </>
  );
}
