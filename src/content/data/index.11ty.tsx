import { OutwardLink } from '../../components/external-link/external-link.tsx';
import { describeForSearch } from '../../open-data/catalogue.ts';
import { dcatAddress, municipalityFile } from '../../open-data/data-files.ts';
import { fileOf, filesFolder } from '../../open-data/dataset.ts';
import { datasets } from '../../open-data/datasets.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Öppna data',
  description:
    'Här hämtar du det som webbplatsen vet om kommuner, hjälpnummer och utbildningar. Du får använda det till vad du vill.',
  reviewed: '2026-11-29',
  keywords: ['api', 'csv', 'json', 'excel', 'dataset', 'hämta data', 'maskinläsbart', 'dataportal', 'dcat', 'cc0'],
  eleventyComputed: {
    structuredData: ({ records: { site } }: TemplateData) => [describeForSearch(datasets, site)],
  },
};

/** Three ways of taking one dataset. */
function Ways({ name, title }: { name: string; title: string }) {
  return (
    <ul class="links">
      <li>
        <a href={fileOf(name, 'json')}>{title} som JSON</a>
      </li>
      <li>
        <a href={fileOf(name, 'csv')}>{title} som CSV</a>
      </li>
      <li>
        <a href={fileOf(name, 'schema.json')}>{title}: vad fälten betyder</a>
      </li>
    </ul>
  );
}

/** Two ways of using a file, with addresses to begin with. */
function Examples({ origin, first }: { origin: string; first: Municipality }) {
  const table = fileOf('kommuner', 'csv');
  const file = municipalityFile(first.shortName);
  return (
    <>
      <h2 id="exempel">Två exempel</h2>
      {/* The search is the same whatever the site's own address is. */}
      <ul data-search-ignore="">
        <li>
          I Excel: välj Data och sedan Från webben, och klistra in adressen till en tabell, som{' '}
          <a href={table}>{origin + table}</a>.
        </li>
        <li>
          I ett program: hämta <a href={file}>{origin + file}</a>. Där är <code>phone.value</code> växelns nummer,{' '}
          <code>phone.source</code> var numret står och <code>phone.checked</code> när vi senast läste det.
        </li>
      </ul>
    </>
  );
}

/** What the site itself is made of, and where, once somebody has said where. */
function Code({ repository }: { repository: string | undefined }) {
  return (
    <>
      <h2 id="kod">Koden är öppen</h2>
      <p>
        Koden som gör webbplatsen är fri enligt Europeiska unionens öppna licens (EUPL), version 1.2. Du får använda,
        ändra och sprida den.
        {repository && (
          <>
            {' '}
            <OutwardLink href={`https://github.com/${repository}`}>Hämta koden på GitHub</OutwardLink>.
          </>
        )}
      </p>
    </>
  );
}

export default function OpenDataPage({ records: { municipalities, contacts, site } }: TemplateData) {
  const [first] = municipalities;
  const [contact] = contacts;
  return (
    <>
      <p>
        Varje uppgift har sin källa, dagen då vi senast läste källan och hur säker uppgiften är. Det vi inte vet står
        inte med. Filerna görs om varje gång webbplatsen byggs, och här finns inga uppgifter om personer.
      </p>
      <h2 id="hamta">Det här kan du hämta</h2>
      {datasets.map(({ name, title, description }) => (
        <section key={name}>
          <h3 id={name}>{title}</h3>
          <p>{description}</p>
          <Ways name={name} title={title} />
        </section>
      ))}
      {first && <Examples origin={site.origin} first={first} />}
      <h2 id="mer">Mer för den som bygger</h2>
      <ul>
        <li>
          <a href={fileOf('uppgifter', 'csv')}>Alla uppgifter i en tabell</a>, en rad för varje uppgift med källa och
          årtal.
        </li>
        {first && (
          <li>
            Varje kommun i en egen fil, till exempel{' '}
            <a href={municipalityFile(first.shortName)}>uppgifterna om {first.name}</a>.
          </li>
        )}
        <li>
          <a href={`${filesFolder}openapi.json`}>Beskrivning enligt OpenAPI</a> och{' '}
          <a href={`${filesFolder}datapackage.json`}>enligt Data Package</a>.
        </li>
        <li>
          <a href={dcatAddress}>Katalogen enligt DCAT-AP-SE</a>, som Sveriges dataportal kan hämta.
        </li>
      </ul>
      <p>
        Hämta en fil när du vill, från vilken webbplats som helst. Talet i adressen, v1, höjs om ett fält försvinner
        eller betyder något nytt, och nya fält kan komma till utan det.
      </p>
      <h2 id="villkor">Så får du använda det</h2>
      <p>
        Data är fria enligt Creative Commons CC0: du får kopiera, ändra och sälja dem, och behöver inte fråga. Uppgifter
        som vi har ur andras källor har källan i varje rad, och andra kan ha egna villkor för sina källor.
      </p>
      {contact && (
        <p>
          Stämmer något inte, eller saknar du något? Hör av dig till <a href="/kontakt/">{contact.name}</a>.
        </p>
      )}
      <Code repository={site.repository} />
    </>
  );
}
