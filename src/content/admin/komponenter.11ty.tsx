import { componentExamples } from 'component-examples';
import { ExampleList } from '../../components/example-list/example-list.tsx';
import { componentCatalogueAddress } from '../../lib/addresses.ts';
import type { TemplateData } from '../../types/template-data.ts';

interface CatalogueData extends TemplateData {
  /** The name of its folder; empty on the page that leads to them all. */
  component: string;
}

const names = [...componentExamples.keys()].sort();

// The start page has a stylesheet of its own, which fits no other page.
const onStart = ['doorway-list', 'start-hero'];

export const data = {
  layout: 'catalogue.11ty.tsx',
  pagination: { data: 'components', size: 1, alias: 'component' },
  components: ['', ...names],
  permalink: ({ component }: CatalogueData) => componentCatalogueAddress + (component && `${component}/`),
  // No list of pages knows of them.
  eleventyExcludeFromCollections: true,
  unlisted: true,
  reviewed: '2026-11-29',
  eleventyComputed: {
    title: ({ component }: CatalogueData) => (component ? `Komponenten ${component}` : 'Komponenter'),
    styles: ({ component }: CatalogueData) => (onStart.includes(component) ? 'startStyles' : 'catalogueStyles'),
    description: () => 'Det som står i exemplen är påhittat.',
  },
};

export default function Catalogue({ component }: CatalogueData) {
  const examples = componentExamples.get(component);
  if (examples) return <ExampleList examples={examples} />;
  return (
    <nav aria-label="Komponenter">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`${componentCatalogueAddress}${name}/`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
