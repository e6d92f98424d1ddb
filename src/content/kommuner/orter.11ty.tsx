import { indexPlaces, placeSources } from '../../collections/places.ts';
import { IndexList } from '../../components/index-list/index-list.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Orter från A till Ö',
  description: 'Leta upp orten där du bor, så kommer du till kommunens sida och ser vem du kan ringa.',
  reviewed: '2026-11-28',
  keywords: ['byar', 'postorter', 'vilken kommun hör min by till'],
  eleventyComputed: { facts: ({ records }: TemplateData) => placeSources(records.localities) },
};

export default function PlacesPage({ records }: TemplateData) {
  const groups = indexPlaces(records);
  return (
    <>
      {groups.length > 0 && <IndexList groups={groups} isShort />}
      <h2 id="utanfor">Om din ort inte står här</h2>
      <p>
        Listan har inte alla byar, så vet du vilken kommun du bor i kan du <a href="/kommuner/">välja den direkt</a>.
        Ligger din kommun i ett annat län finns hjälpen på den kommunens egen webbplats.
      </p>
    </>
  );
}
