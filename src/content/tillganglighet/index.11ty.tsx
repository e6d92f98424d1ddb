import { pick } from '../../collections/records.ts';
import { toStatement } from '../../collections/statement.ts';
import { AuditSummary } from '../../components/audit-summary/audit-summary.tsx';
import { ComplianceLevel } from '../../components/compliance-level/compliance-level.tsx';
import { ExternalLink } from '../../components/external-link/external-link.tsx';
import { formatDate } from '../../lib/dates.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Tillgänglighetsredogörelse',
  description:
    'Så väl följer webbplatsen lagens krav på att fungera för alla. Här ser du också hur du säger till om något är fel.',
  reviewed: '2026-11-24',
  keywords: ['tillgänglighet', 'skärmläsare', 'tangentbord', 'WCAG', 'DOS-lagen', 'anmäla brister'],
};

function Report({ email, phone }: { email: string | undefined; phone: string | undefined }) {
  return (
    <>
      <h2 id="sag-till">Säg till om något är fel</h2>
      <p>
        Hittar du ett fel? Kan du inte läsa något? Hör av dig, så försöker vi hjälpa dig. Du kan också be om innehållet
        i en annan form.
      </p>
      <ul>
        <li class="link">
          <a href="#formular-tillganglighet">Skriv i formuläret</a>
        </li>
        {email && (
          <li>
            Mejla <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone && (
          <li>
            Ring <a href={toTelHref(phone)}>{phone}</a>
          </li>
        )}
      </ul>
    </>
  );
}

function KnownFaults() {
  return (
    <>
      <h2 id="brister">Innehåll som inte är tillgängligt</h2>
      <p>
        Bristerna gäller innehåll som ligger på andra webbplatser. Vi räknar det som inte tillgängligt tills någon har
        granskat det.
      </p>
      <h3>Om du inte ser, eller ser dåligt</h3>
      <p>
        Guiden Gängsnacket och rapporten om Fagersta och Ludvika är pdf-filer. Vi har inte prövat dem med skärmläsare.
        Det viktigaste står på våra sidor om <a href="/gangsnacket/">Gängsnacket</a> och om{' '}
        <a href="/rapporter/processutvardering-fagersta-ludvika/">utvärderingen</a>.
      </p>
      <h3>Om du inte hör, eller hör dåligt</h3>
      <p>Vi har inte prövat filmen om Gängsnacket. Den kan sakna text eller syntolkning.</p>
      <h3>Om du behöver lätt text</h3>
      <p>Alla sidor finns inte på lättläst svenska. Vi har inte låtit läsare pröva om texten är lätt att förstå.</p>
      <h3>Om du använder röst eller andra hjälpmedel</h3>
      <p>Ingen har prövat sidorna med röststyrning eller skärmläsare. Ett program har prövat dem med bara tangenter.</p>
    </>
  );
}

export default function StatementPage({ records, today, version }: TemplateData) {
  const { audit, reviews, links, site } = records;
  const statement = toStatement(audit, reviews, version(), today);
  const [law, complaint] = pick(links, ['digg-dos', 'digg-tdosanmalan']);
  const [contact] = pick(records.contacts, ['lansstyrelsen']);
  // A new record changes what stands here, as somebody who writes does.
  const updated = audit.date > data.reviewed ? audit.date : data.reviewed;
  return (
    <>
      <p>
        {site.sender} står bakom webbplatsen {site.name}. Vi vill att alla ska kunna använda den. Här står hur vi följer
        lag (2018:1937) om tillgänglighet till digital offentlig service. Här finns också kända brister.
      </p>
      {law && (
        <ul>
          <li>
            <ExternalLink link={law} links={links} />
          </li>
        </ul>
      )}
      <h2 id="niva">Hur väl följer vi lagen?</h2>
      <ComplianceLevel {...statement} auditDate={audit.date} />
      <Report email={contact?.email} phone={contact?.phone} />
      <h2 id="tillsyn">Tillsyn</h2>
      <p>
        Digg, Myndigheten för digital förvaltning, har tillsyn över lagen. Är du inte nöjd med vårt svar? Då kan du
        anmäla det till dem.
      </p>
      {complaint && (
        <ul>
          <li class="link">
            <ExternalLink link={complaint} links={links} text="Anmäl till Digg" />
          </li>
        </ul>
      )}
      <h2 id="metod">Så har vi prövat</h2>
      <p>
        Vår metod är självskattning med automatiska kontroller. De körs varje gång vi bygger om webbplatsen. Program
        prövar sidorna mot de internationella riktlinjerna (WCAG), version 2.2. De gör det i ljust och mörkt, på små och
        stora skärmar och på papper.
      </p>
      <AuditSummary {...audit} />
      <KnownFaults />
      <h2 id="datum">Datum</h2>
      <p>Vi gjorde vår bedömning den {formatDate(audit.date)}.</p>
      <p>Redogörelsen är senast uppdaterad den {formatDate(updated)}.</p>
    </>
  );
}
