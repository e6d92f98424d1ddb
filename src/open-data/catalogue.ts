import { escapeMarkup } from '../lib/escape.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Site } from '../schemas/site.ts';
import { type DataFormat, type Dataset, fileOf, licence, openDataAddress } from './dataset.ts';

/** A node of the catalogue as JSON-LD, which is written as RDF/XML too. */
export interface Node {
  '@id'?: string;
  '@type': string;
  [property: string]: unknown;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const swedish = (text: string) => ({ '@language': 'sv', '@value': text });
const at = (id: string) => ({ '@id': id });
const asDay = (day: string) => ({ '@type': 'xsd:date', '@value': day });

const mediaTypes: Record<Exclude<DataFormat, 'schema.json'>, [name: string, type: string]> = {
  json: ['JSON', 'application/json'],
  csv: ['CSV', 'text/csv'],
};

// By its own name, which is what the profile's list has: the https address is only where to read it.
const licenceName = at(licence.replace('https:', 'http:'));

const euLanguage = at('http://publications.europa.eu/resource/authority/language/SWE');
const euAuthority = 'http://publications.europa.eu/resource/authority';

/** What a catalogue is made of. */
export interface CatalogueSource {
  site: Site;
  contact: Contact;
  datasets: readonly Dataset[];
  /** The day on which something of a dataset was last read at its source, by its name. */
  modified: ReadonlyMap<string, string>;
}

function describeDataset({ name, title, description }: Dataset, { site, contact, modified }: CatalogueSource): Node {
  const place = site.origin + openDataAddress;
  const day = modified.get(name);
  return {
    '@id': `${place}#${name}`,
    '@type': 'dcat:Dataset',
    'dcterms:title': swedish(title),
    'dcterms:description': swedish(description),
    'dcterms:identifier': `${place}#${name}`,
    'dcterms:publisher': at(`${place}#utgivare`),
    'dcterms:language': euLanguage,
    'dcterms:accessRights': at(`${euAuthority}/access-right/PUBLIC`),
    ...(day && { 'dcterms:modified': asDay(day) }),
    'dcat:theme': at(`${euAuthority}/data-theme/JUST`),
    'dcat:landingPage': { '@id': place, '@type': 'foaf:Document' },
    'dcat:contactPoint': {
      '@id': `${place}#kontakt`,
      '@type': 'vcard:Organization',
      'vcard:fn': contact.name,
      ...(contact.email && { 'vcard:hasEmail': at(`mailto:${contact.email}`) }),
    },
    'dcat:distribution': (['json', 'csv'] as const).map((format): Node => {
      const [called, mediaType] = mediaTypes[format];
      const address = site.origin + fileOf(name, format);
      return {
        '@id': `${place}#${name}-${format}`,
        '@type': 'dcat:Distribution',
        'dcterms:title': swedish(`${title} som ${called}`),
        'dcterms:license': licenceName,
        // The Swedish profile has a media type as text, where the European one has an address of a list.
        'dcterms:format': mediaType,
        'dcat:accessURL': at(address),
        'dcat:downloadURL': at(address),
        'dcterms:conformsTo': at(site.origin + fileOf(name, 'schema.json')),
      };
    }),
  };
}

/** The catalogue by DCAT-AP-SE 3 (docs.dataportal.se/dcat), as one tree. */
export function describeCatalogue(source: CatalogueSource): Node {
  const { site, contact, datasets, modified } = source;
  const day = [...modified.values()].sort().at(-1);
  const place = site.origin + openDataAddress;
  return {
    '@id': `${place}#katalog`,
    '@type': 'dcat:Catalog',
    'dcterms:title': swedish(`Öppna data: ${site.name}`),
    'dcterms:description': swedish(
      `Uppgifter om hjälp, kommuner och utbildningar i det brottsförebyggande arbetet i ${site.county}.`,
    ),
    'dcterms:publisher': {
      '@id': `${place}#utgivare`,
      '@type': 'foaf:Organization',
      'foaf:name': swedish(site.sender),
      'dcterms:type': at('http://purl.org/adms/publishertype/RegionalAuthority'),
      'dcterms:identifier': site.organisationNumber,
      ...(contact.email && { 'foaf:mbox': at(`mailto:${contact.email}`) }),
    },
    'dcterms:license': licenceName,
    'dcterms:language': euLanguage,
    ...(day && { 'dcterms:modified': asDay(day) }),
    'foaf:homepage': { '@id': site.origin, '@type': 'foaf:Document' },
    'dcat:dataset': datasets.map((dataset) => describeDataset(dataset, source)),
  };
}

/** The catalogue as JSON-LD. */
export const toJsonLd = (node: Node): string => JSON.stringify({ '@context': context, ...node });

/** What the page of open data says of itself to search engines (schema.org). */
export const describeForSearch = (datasets: readonly Dataset[], { origin, sender }: Site): object => ({
  '@context': 'https://schema.org',
  '@type': 'DataCatalog',
  name: 'Öppna data',
  license: licence,
  dataset: datasets.map(({ name, title, description }) => ({
    '@type': 'Dataset',
    name: title,
    description,
    license: licence,
    creator: { '@type': 'GovernmentOrganization', name: sender },
    distribution: (['json', 'csv'] as const).map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[format][1],
      contentUrl: origin + fileOf(name, format),
    })),
  })),
});

const isNode = (value: object): value is Node => '@type' in value && !('@value' in value);

/** A property: a node of its own, the address of one, or words. */
function toProperty(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => toProperty(name, item)).join('');
  if (typeof value !== 'object' || value === null) return `<${name}>${escapeMarkup(String(value))}</${name}>`;
  if (isNode(value)) return `<${name}>${toElement(value)}</${name}>`;
  const { '@id': id, '@value': text, '@language': language, '@type': type } = value as Record<string, string>;
  if (id) return `<${name} rdf:resource="${escapeMarkup(id)}"/>`;
  const kind = language ? ` xml:lang="${language}"` : ` rdf:datatype="${type?.replace(/^xsd:/, context.xsd)}"`;
  return `<${name}${kind}>${escapeMarkup(text ?? '')}</${name}>`;
}

function toElement({ '@id': id, '@type': type, ...properties }: Node): string {
  const about = id ? ` rdf:about="${escapeMarkup(id)}"` : '';
  return `<${type}${about}>${Object.entries(properties)
    .map(([name, value]) => toProperty(name, value))
    .join('')}</${type}>`;
}

/** The same as RDF/XML, which the national data portal fetches. */
export function toRdfXml(node: Node): string {
  const spaces = Object.entries({ rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ...context });
  const names = spaces.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF${names}>${toElement(node)}</rdf:RDF>\n`;
}
