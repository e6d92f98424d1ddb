import { byName } from '../../collections/records.ts';
import { MunicipalityFinder } from '../../components/municipality-finder/municipality-finder.tsx';
import { MunicipalityList } from '../../components/municipality-list/municipality-list.tsx';
import { TileMap } from '../../components/tile-map/tile-map.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Kommuner',
  description:
    'Välj kommunen där du bor, så ser du vem du ringer på dagen och på kvällen och hur kommunen arbetar mot brott.',
  reviewed: '2026-11-29',
  quickExit: true,
  script: 'municipalitiesScript',
  keywords: ['hitta din kommun', 'kommunens växel', 'lokalpolisområde', 'socialjour'],
};

export default function MunicipalitiesPage({ records, assets }: TemplateData) {
  const areas = [...new Set(records.municipalities.map(({ policeArea }) => policeArea.value))].sort();
  return (
    <>
      <h2>Alla kommuner</h2>
      <MunicipalityFinder municipalities={byName(records.municipalities)} places={assets.places.href} />
      <p>
        Arbetar du i en kommun? Då hittar du mer under <a href="/stod-till-kommuner/">stöd till kommuner</a>.
      </p>
      {records.municipalities.some(({ tile }) => tile) && (
        <section>
          <h2>På en grov karta</h2>
          <p>
            Varje kommun har en ruta, med norr uppåt. Rutorna ligger bara ungefär rätt men leder till samma sidor som
            listan.
          </p>
          <TileMap municipalities={records.municipalities} />
        </section>
      )}
      <h2>Efter polisens område</h2>
      <p>Länet har {areas.length} lokalpolisområden, och här ser du vilka kommuner som hör till vart och ett.</p>
      {areas.map((area) => (
        <section key={area}>
          <h3>{area}</h3>
          <MunicipalityList
            municipalities={byName(records.municipalities.filter(({ policeArea }) => policeArea.value === area))}
          />
        </section>
      ))}
    </>
  );
}
