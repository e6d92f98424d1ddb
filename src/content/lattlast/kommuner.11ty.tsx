import { byName } from '../../collections/records.ts';
import { EasyLines } from '../../components/easy-lines/easy-lines.tsx';
import { MunicipalityList } from '../../components/municipality-list/municipality-list.tsx';
import { Sign } from '../../components/sign/sign.tsx';
import { easyAddress, municipalityAddress } from '../../lib/addresses.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Hitta din kommun',
  description: 'Välj kommunen där du bor. Då ser du på lätt svenska vem du kan ringa.',
  reviewed: '2026-11-24',
};

export default function EasyMunicipalitiesPage({ records }: TemplateData) {
  return (
    <>
      <EasyLines
        lines={[
          `Det finns ${records.municipalities.length} kommuner i ${records.site.county}.`,
          'Tryck på kommunen där du bor.',
        ]}
      />
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
