import { byName } from '../../collections/records.ts';
import { MunicipalityList } from '../../components/municipality-list/municipality-list.tsx';
import { Sign } from '../../components/sign/sign.tsx';
import { easyAddress, municipalityAddress } from '../../lib/addresses.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Kommuner, lättläst',
  description: 'Välj den kommun där du bor. Då ser du på lätt svenska vem du kan ringa och vad du kan få hjälp med.',
  reviewed: '2026-11-24',
};

export default function EasyMunicipalitiesPage({ records }: TemplateData) {
  return (
    <>
      <p>Det finns {records.municipalities.length} kommuner i Dalarna.</p>
      <p>Tryck på namnet där du bor.</p>
      <p>Då ser du vem du kan ringa, och vad du kan få hjälp med.</p>
      <h2>
        <Sign name="plats" />
        Var bor du?
      </h2>
      <MunicipalityList
        municipalities={byName(records.municipalities)}
        toAddress={(shortName) => easyAddress(municipalityAddress(shortName))}
      />
    </>
  );
}
