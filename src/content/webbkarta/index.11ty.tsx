import { listTree } from '../../collections/pages.ts';
import { PageTree } from '../../components/page-tree/page-tree.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Webbkarta',
  description:
    'Alla sidor på webbplatsen, ordnade efter var de ligger. Välj en sida i listan för att gå direkt till den.',
  reviewed: '2026-11-24',
  keywords: ['sajtkarta', 'alla sidor'],
};

export default function SiteMapPage({ collections }: TemplateData) {
  return <PageTree branches={listTree(collections.all)} />;
}
