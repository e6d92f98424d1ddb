import { confirmedPhone } from '../../collections/municipality-answers.ts';
import { factsOf, municipalityFacts } from '../../collections/municipality-facts.ts';
import { titlesByAddress } from '../../collections/pages.ts';
import { pick } from '../../collections/records.ts';
import { contactSources } from '../../collections/sources.ts';
import { FactList, FactValue } from '../../components/fact-list/fact-list.tsx';
import { Sign } from '../../components/sign/sign.tsx';
import { easyAddress, municipalityAddress } from '../../lib/addresses.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { MunicipalityData } from '../../types/template-data.ts';
import { data as ordinary } from '../kommuner/municipality.records.11ty.tsx';

export const data = {
  ...ordinary,
  permalink: ({ municipality }: MunicipalityData) => easyAddress(municipalityAddress(municipality.shortName)),
  helplines: ['sos-112', 'polisen-114-14', 'bris'],
  eleventyComputed: {
    ...ordinary.eleventyComputed,
    title: ({ municipality }: MunicipalityData) => `${municipality.name}, lättläst`,
    description: ({ municipality }: MunicipalityData) =>
      `Bor du i ${municipality.shortName}? Här ser du på lätt svenska vem du kan ringa när du vill ha hjälp.`,
    facts: ({ municipality, records }: MunicipalityData) => contactSources(municipality, records.shared),
  },
};

/** Whom to call in the day: the municipality's number where it is confirmed, else the way to its contacts. */
function ByDay({ municipality }: { municipality: Municipality }) {
  const phone = confirmedPhone(municipality);
  if (phone)
    return (
      <p>
        Ring {municipality.name} på <FactValue fact={phone} />.
      </p>
    );
  return (
    <p>
      <a href="#kontakta">Kontakta {municipality.name}</a>.
    </p>
  );
}

export default function EasyMunicipalityPage({ municipality, records, collections }: MunicipalityData) {
  const easyPages = titlesByAddress(collections.all);
  const { shortName, localCouncil } = municipality;
  const [emergency] = pick(records.helplines, ['sos-112']);
  const hasOnCall = factsOf(municipality, 'onCall', records.shared).length > 0;
  return (
    <>
      <h2>
        <Sign name="larm" />
        Är det bråttom?
      </h2>
      {emergency && (
        <p>
          Ring <a href={toTelHref(emergency.number)}>{emergency.number}</a> om någon är i fara.
        </p>
      )}
      <p>Ring också om ett brott sker nu.</p>
      <h2>
        <Sign name="dag" />
        Vill du ha hjälp på dagen?
      </h2>
      <ByDay municipality={municipality} />
      <p>Säg att du vill prata med socialtjänsten.</p>
      <p>De kan hjälpa dig om du är orolig för ett barn.</p>
      <p>De kan också hjälpa dig själv.</p>
      <p>De kan hjälpa någon som vill lämna ett gäng.</p>
      <h2>
        <Sign name="natt" />
        Är det kväll eller helg?
      </h2>
      <p>Kan det inte vänta till nästa vardag?</p>
      {emergency && (
        <p>
          Ring <a href={toTelHref(emergency.number)}>{emergency.number}</a>.
        </p>
      )}
      {hasOnCall && <p>Säg att du vill prata med socialjouren.</p>}
      <h2>
        <Sign name="fraga" />
        Vad gäller det?
      </h2>
      <ul>
        {records.questions.map(
          ({ id, question, always, page }) =>
            always && (
              <li key={id}>
                {page && easyPages.has(easyAddress(page)) ? <a href={easyAddress(page)}>{question}</a> : question}
                <br />
                {always}
              </li>
            ),
        )}
      </ul>
      <h2>
        <Sign name="lista" />
        Vad gör kommunen?
      </h2>
      <p>Alla kommuner ska ha en plan mot brott.</p>
      {localCouncil?.value && <p>{shortName} har en grupp som träffas och pratar om hur det ska bli färre brott.</p>}
      <h2 id="kontakta">
        <Sign name="telefon" />
        Så når du kommunen
      </h2>
      <FactList facts={municipalityFacts(municipality, records.shared).contacts} />
    </>
  );
}
