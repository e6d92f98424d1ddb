import { listFreshNews } from '../collections/pages.ts';
import { byName, pick } from '../collections/records.ts';
import { type Doorway, DoorwayList } from '../components/doorway-list/doorway-list.tsx';
import { HelplineList } from '../components/helpline-list/helpline-list.tsx';
import { LatestNews } from '../components/latest-news/latest-news.tsx';
import { MunicipalityList } from '../components/municipality-list/municipality-list.tsx';
import { StartHero } from '../components/start-hero/start-hero.tsx';
import type { TemplateData } from '../types/template-data.ts';

export const data = {
  layout: 'start.11ty.tsx',
  styles: 'startStyles',
  quickExit: true,
  reviewed: '2026-11-28',
  eleventyComputed: {
    title: ({ records }: TemplateData) => `Tillsammans förebygger vi brott i ${records.site.county}`,
    description: ({ records }: TemplateData) =>
      `Vem du kan ringa när du är orolig eller utsatt för brott i ${records.site.county}.`,
  },
};

const doorways: Doorway[] = [
  {
    title: 'Orolig för ett barn',
    icon: 'child',
    address: '/orolig-for-ett-barn/',
  },
  {
    title: 'Du som är ung',
    icon: 'chat',
    address: '/for-unga/',
  },
  {
    title: 'Utsatt för brott',
    icon: 'shield',
    address: '/utsatt-for-brott/',
  },
  {
    title: 'Stöd till kom\u00admuner',
    icon: 'hub',
    address: '/stod-till-kommuner/',
  },
];

export default function StartPage({ records, collections, today }: TemplateData) {
  const helplines = pick(records.helplines, ['sos-112', 'polisen-114-14', 'bris', 'kvinnofridslinjen']);
  const news = listFreshNews(collections.all, today).slice(0, 2);
  return (
    <>
      <StartHero
        question="Vad behöver du hjälp med?"
        lead="Här ser du vem du kan ringa när du är orolig eller utsatt."
      />
      <DoorwayList doorways={doorways} />
      <HelplineList helplines={helplines} isBrief />
      <h2 id="kommun">Hitta din kommun</h2>
      <MunicipalityList municipalities={byName(records.municipalities)} />
      <LatestNews news={news} />
    </>
  );
}
