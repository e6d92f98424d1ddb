import { indexEntries } from '../../collections/index-entries.ts';
import { IndexList } from '../../components/index-list/index-list.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'A–Ö',
  description:
    'Alla sidor på webbplatsen i bokstavsordning. Många sidor står under flera ord, så att du hittar dem lättare.',
  reviewed: '2026-11-24',
  keywords: ['register', 'innehåll'],
};

export default function IndexPage({ collections }: TemplateData) {
  return <IndexList groups={indexEntries(collections.all)} />;
}
