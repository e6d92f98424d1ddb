import { answerQuestions, confirmedPhone, eveningOf } from '../../collections/municipality-answers.ts';
import { morePages, municipalityFacts } from '../../collections/municipality-facts.ts';
import { titlesByAddress } from '../../collections/pages.ts';
import { municipalitySources } from '../../collections/sources.ts';
import { describeMunicipality } from '../../collections/structured-data.ts';
import { AnswerList } from '../../components/answer-list/answer-list.tsx';
import { CallCard } from '../../components/call-card/call-card.tsx';
import { DutyList } from '../../components/duty-list/duty-list.tsx';
import { FactList } from '../../components/fact-list/fact-list.tsx';
import { TileMap } from '../../components/tile-map/tile-map.tsx';
import { municipalityAddress } from '../../lib/addresses.ts';
import { latest } from '../../lib/dates.ts';
import { municipalityFile } from '../../open-data/data-files.ts';
import type { MunicipalityData } from '../../types/template-data.ts';

const checkedDates = (value: unknown): string[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'checked' ? [String(inner)] : checkedDates(inner)))
    : [];

export const data = {
  pagination: { data: 'records.municipalities', size: 1, alias: 'municipality', addAllPagesToCollections: true },
  permalink: ({ municipality }: MunicipalityData) => municipalityAddress(municipality.shortName),
  helplines: ['sos-112', 'polisen-114-14'],
  // Its answers are for those who are afraid of someone, too.
  quickExit: true,
  eleventyComputed: {
    title: ({ municipality }: MunicipalityData) => municipality.name,
    description: ({ municipality }: MunicipalityData) =>
      `Vem du ringer i ${municipality.shortName}, dag och kväll, och hur kommunen förebygger brott.`,
    reviewed: ({ municipality }: MunicipalityData) => latest(checkedDates(municipality)),
    facts: ({ municipality, records }: MunicipalityData) => municipalitySources(municipality, records.shared),
    structuredData: ({ municipality, records }: MunicipalityData) => [
      describeMunicipality(municipality, confirmedPhone(municipality)?.text, records.site),
    ],
  },
};

export default function MunicipalityPage({ municipality, records, collections }: MunicipalityData) {
  const titles = titlesByAddress(collections.all);
  const neighbours = records.municipalities.filter(({ code }) => municipality.neighbours.includes(code));
  const phone = confirmedPhone(municipality);
  const numbers = records.helplines.map(({ number }) => number);
  const evening = eveningOf(municipality, records);
  const { contacts, work, council } = municipalityFacts(municipality, records.shared);
  return (
    <>
      <CallCard name={municipality.name} phone={phone} evening={evening} contacts={contacts} numbers={numbers} />
      <h2 id="fragor">Frågor och svar</h2>
      <AnswerList
        answers={answerQuestions(municipality, records)}
        name={municipality.name}
        numbers={numbers}
        titles={titles}
      />
      <h2 id="arbete">Så arbetar kommunen</h2>
      <FactList facts={[...work, ...morePages(municipality, records.links)]} />
      <section>
        <h2 id="lagen">Det här kräver lagen</h2>
        <DutyList council={council} />
      </section>
      {neighbours.length > 0 && (
        <nav aria-labelledby="grannar">
          <h2 id="grannar">Grannkommuner i länet</h2>
          <TileMap municipalities={[municipality, ...neighbours]} current={municipality} />
        </nav>
      )}
      <p>
        Är något fel? <a href="/kontakt/">Hör av dig till oss</a>. Uppgifterna finns också som{' '}
        <a href={municipalityFile(municipality.shortName)}>öppna data om {municipality.shortName}</a>.
      </p>
    </>
  );
}
