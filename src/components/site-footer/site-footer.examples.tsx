import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { longMenu, longSite, menu, site } from '../example-list/samples.ts';
import { SiteFooter } from './site-footer.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <SiteFooter site={site} links={menu} lang="sv" /> },
  { name: 'Långa ord', element: <SiteFooter site={longSite} links={longMenu} lang="sv" /> },
  {
    name: 'Från höger till vänster',
    element: <SiteFooter site={site} links={menu} lang="ar" words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <SiteFooter site={{ ...site, follow: [] }} links={menu.slice(0, 1)} lang="sv" /> },
];
