import { byName } from '../../collections/records.ts';
import { MunicipalityList } from '../../components/municipality-list/municipality-list.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Kommuner',
  description:
    'Välj din kommun i Dalarna. Du ser vem du kan ringa, vad kommunen ska göra och vad vi vet om arbetet där.',
  reviewed: '2026-11-24',
  keywords: ['hitta din kommun', 'kommunens växel', 'lokalpolisområde', 'socialjour'],
};

export default function MunicipalitiesPage({ records }: TemplateData) {
  const areas = [...new Set(records.municipalities.map(({ policeArea }) => policeArea.value))].sort();
  return (
    <>
      <h2>Alla kommuner</h2>
      <MunicipalityList municipalities={byName(records.municipalities)} />
      <h2>Efter polisens område</h2>
      <p>Polisen delar in länet i lokalpolisområden. Här ser du vilka kommuner som hör ihop.</p>
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
