import { municipalityFacts } from '../../collections/municipality-facts.ts';
import { pick } from '../../collections/records.ts';
import { FactList } from '../../components/fact-list/fact-list.tsx';
import { easyAddress, municipalityAddress } from '../../lib/addresses.ts';
import { toTelHref } from '../../lib/phone.ts';
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
  },
};

export default function EasyMunicipalityPage({ municipality, records }: MunicipalityData) {
  const { shortName, phone, localCouncil } = municipality;
  const [emergency] = pick(records.helplines, ['sos-112']);
  return (
    <>
      <h2>Är det bråttom?</h2>
      {emergency && (
        <p>
          Ring <a href={toTelHref(emergency.number)}>{emergency.number}</a> om någon är i fara.
        </p>
      )}
      <p>Ring också om ett brott sker nu.</p>
      <ul>
        {records.questions.map(
          ({ id, question, safety }) =>
            safety && (
              <li key={id}>
                {question}
                <br />
                <b>{safety}</b>
              </li>
            ),
        )}
      </ul>
      <h2>Vill du ha hjälp?</h2>
      {phone ? (
        <p>
          Ring {shortName} på <a href={toTelHref(phone.value)}>{phone.value}</a>.
        </p>
      ) : (
        <p>Vi vet inte vilket nummer {shortName} har. Se kommunens sida på nätet.</p>
      )}
      <p>Säg att du vill prata med socialtjänsten.</p>
      <p>Du kan fråga om ett barn.</p>
      <p>Du kan fråga om dig själv.</p>
      <p>Du kan fråga om någon som vill lämna ett gäng.</p>
      <h2>Är du ung?</h2>
      <p>
        Läs mer på sidan <a href="/lattlast/for-unga/">För dig som är ung, lättläst</a>.
      </p>
      <h2>Har någon gjort dig illa?</h2>
      <p>
        Läs mer på sidan <a href="/lattlast/utsatt-for-brott/">Utsatt för brott, lättläst</a>.
      </p>
      <h2>Vad gör kommunen?</h2>
      <p>Alla kommuner ska ha en plan mot brott.</p>
      {localCouncil?.value && <p>{shortName} har en grupp som träffas och pratar om hur det ska bli färre brott.</p>}
      <h2>Så når du kommunen</h2>
      <FactList facts={municipalityFacts(municipality).contacts} />
    </>
  );
}
