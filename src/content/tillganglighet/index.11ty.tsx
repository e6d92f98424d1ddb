import { titlesByAddress } from '../../collections/pages.ts';
import { pick } from '../../collections/records.ts';
import { toStatement } from '../../collections/statement.ts';
import { AuditSummary } from '../../components/audit-summary/audit-summary.tsx';
import { ComplianceLevel } from '../../components/compliance-level/compliance-level.tsx';
import { ExternalLink } from '../../components/external-link/external-link.tsx';
import { TestMethod } from '../../components/test-method/test-method.tsx';
import { latest } from '../../lib/dates.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Report as ReportRecord } from '../../schemas/report.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Tillgänglighetsredogörelse',
  description:
    'Hur du gör om något på webbplatsen inte fungerar för dig, vilka brister vi känner till och hur vi har prövat sidorna.',
  reviewed: '2026-11-28',
  keywords: ['tillgänglighet', 'skärmläsare', 'tangentbord', 'WCAG', 'DOS-lagen', 'anmäla brister'],
};

interface Ways {
  email: string | undefined;
  phone: string | undefined;
  answerTime: string | undefined;
}

function Report({ email, phone, answerTime }: Ways) {
  return (
    <>
      <h2 id="sag-till">Om något inte fungerar för dig</h2>
      <p>
        Berätta vilken sida det gäller och vad som inte fungerar, så försöker vi hjälpa dig och rätta felet. Du kan
        också be om innehållet i en annan form.
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
            Ring <a href={toTelHref(phone)}>{phone}</a> om du inte kan skriva, eller hellre vill prata
          </li>
        )}
      </ul>
      {answerTime && <p>{answerTime}</p>}
    </>
  );
}

/** Our own pages that say in text what a film or a report elsewhere says. */
function OwnPages({ reports, titles }: { reports: readonly ReportRecord[]; titles: ReadonlyMap<string, string> }) {
  const addresses = ['/gangsnacket/', ...reports.flatMap(({ page }) => page ?? [])];
  return (
    <ul>
      {addresses.map((address) => (
        <li class="link" key={address}>
          <a href={address}>{titles.get(address)}</a>
        </li>
      ))}
    </ul>
  );
}

function OthersContent(own: Parameters<typeof OwnPages>[0]) {
  return (
    <>
      <h2 id="brister">Innehåll som inte är tillgängligt</h2>
      <p>
        Det här är filer och en film som ligger på andra webbplatser, och som den som har lagt ut dem ansvarar för. Det
        som vi varken har betalat, tagit fram eller styr över omfattas inte av lagen (9 §). Vi har inte prövat dem, men
        våra sidor länkar dit, och därför tar vi upp dem.
      </p>
      <h3>Om du inte ser, eller ser dåligt</h3>
      <p>
        Guiden Gängsnacket och rapporterna är pdf-filer, som kan vara svåra att läsa med en skärmläsare. Det viktigaste
        står på våra egna sidor:
      </p>
      <OwnPages {...own} />
      <h3>Om du inte hör, eller hör dåligt</h3>
      <p>
        Filmen om Gängsnacket kan sakna undertext. Polisens råd till vuxna står som text på sidan om{' '}
        <a href="/gangsnacket/">Gängsnacket</a>.
      </p>
    </>
  );
}

export default function StatementPage({ collections, records, today, version }: TemplateData) {
  const { audit, reviews, links, site } = records;
  const statement = toStatement(audit, reviews, version(), today);
  const [law, complaint] = pick(links, ['digg-dos', 'digg-tdosanmalan']);
  const [contact] = pick(records.contacts, ['lansstyrelsen']);
  // A new record changes what stands here, as somebody who writes does.
  const updated = latest([audit.date, data.reviewed]) ?? audit.date;
  return (
    <>
      <p>
        {site.sender} står bakom webbplatsen {site.name}. Vi vill att alla ska kunna använda den, och lag (2018:1937) om
        tillgänglighet till digital offentlig service gäller för den.
      </p>
      <Report email={contact?.email} phone={contact?.phone} answerTime={site.answerTime} />
      <h2 id="niva">Hur väl webbplatsen följer lagen</h2>
      <ComplianceLevel {...statement} auditDate={audit.date} />
      {law && (
        <ul>
          <li class="link">
            <ExternalLink link={law} links={links} />
          </li>
        </ul>
      )}
      <OthersContent reports={records.reports} titles={titlesByAddress(collections.all)} />
      <h2 id="tillsyn">Tillsyn</h2>
      <p>
        Digg, Myndigheten för digital förvaltning, har tillsyn över lagen. Om du inte är nöjd med vårt svar kan du
        anmäla det till dem.
      </p>
      {complaint && (
        <ul>
          <li class="link">
            <ExternalLink link={complaint} links={links} text="Anmäl till Digg" />
          </li>
        </ul>
      )}
      <h2 id="metod">Så har vi prövat webbplatsen</h2>
      <TestMethod {...statement} auditDate={audit.date} updated={updated} />
      <AuditSummary {...audit} />
    </>
  );
}
