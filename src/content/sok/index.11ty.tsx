import { indexEntries } from '../../collections/index-entries.ts';
import { pick } from '../../collections/records.ts';
import { IndexList } from '../../components/index-list/index-list.tsx';
import { SearchResults } from '../../components/search-results/search-results.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  // No lead: the page gives its place to what is found.
  layout: 'start.11ty.tsx',
  title: 'Sök',
  description: 'Sök bland alla sidor på webbplatsen. Du kan också leta i listan från A till Ö längre ned på sidan.',
  reviewed: '2026-11-24',
  // What is searched for may be what somebody else must not see.
  quickExit: true,
  script: 'searchScript',
};

export default function SearchPage({ title, collections, records }: TemplateData) {
  return (
    <>
      <h1>{title}</h1>
      <SearchResults helplines={pick(records.helplines, ['sos-112', 'polisen-114-14', 'bris'])} />
      <div>
        <h2>Alla sidor från A till Ö</h2>
        <IndexList groups={indexEntries(collections.all)} level={3} />
      </div>
    </>
  );
}
