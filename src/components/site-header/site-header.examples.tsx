import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { exampleAddress, longMenu, longSite, menu, site } from '../example-list/samples.ts';
import { SiteHeader } from './site-header.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <SiteHeader site={site} menu={menu} address={exampleAddress('ett')} lang="sv" /> },
  { name: 'Långa ord', element: <SiteHeader site={longSite} menu={longMenu} address="/" lang="sv" /> },
  {
    name: 'Från höger till vänster',
    element: <SiteHeader site={site} menu={menu} address="/" lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <SiteHeader site={site} menu={menu.slice(0, 1)} address="/" lang="sv" /> },
];
