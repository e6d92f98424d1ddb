import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { renderToString } from 'preact-render-to-string';
import { municipalityFacts } from '../../src/collections/municipality-facts.ts';
import { toPageView } from '../../src/collections/page-view.ts';
import { CallCard } from '../../src/components/call-card/call-card.tsx';
import { DutyList } from '../../src/components/duty-list/duty-list.tsx';
import { EventList } from '../../src/components/event-list/event-list.tsx';
import { ExternalLink } from '../../src/components/external-link/external-link.tsx';
import { FactList } from '../../src/components/fact-list/fact-list.tsx';
import { HelplineList } from '../../src/components/helpline-list/helpline-list.tsx';
import { LanguageList } from '../../src/components/language-list/language-list.tsx';
import { MunicipalityList } from '../../src/components/municipality-list/municipality-list.tsx';
import PageLayout from '../../src/layouts/page.11ty.tsx';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import { type Records, recordFiles } from '../../src/schemas/records.ts';
import type { TemplateData } from '../../src/types/template-data.ts';
import { valid } from './fixture-project.ts';

// The content check would have refused all of this. Here it is stepped past, to see that the next door holds too.

const runs = /^(script|iframe|object|embed|applet|base|form|frame|svg|math|style|template)$/;
const addresses = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'xlink:href', 'data', 'poster']);

/** What of an HTML text could run, or lead to where it could. Only our own script, data blocks and forms may stand. */
function findCode(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const isOurScript = attributes.src?.startsWith('/build/') || attributes.type === 'application/ld+json';
      const isOurs =
        name === 'script' ? isOurScript : name === 'form' && /^\/(sok\/|api\/hjalpte)$/.test(attributes.action ?? '');
      if (runs.test(name) && !isOurs) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on') || key === 'srcdoc' || key === 'style') found.push(`${name} ${key}`);
        // Browsers skip white space and control characters in a scheme, and read a backslash as a slash.
        const address = value.replace(/[\p{Cc}\s]/gu, '').replaceAll('\\', '/');
        const isSafe =
          name === 'img' ? /^\/(assets|build)\// : /^(\/(?!\/)|#|https:\/\/|mailto:|tel:|sms:\?&body=https%3A)/;
        if (addresses.has(key) && !isSafe.test(address)) found.push(`${name} ${key}=${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}

test('provet självt ser kod', () => {
  const code =
    '<script>1</script><img src=x onerror=1><a href=" java\tscript:1">x</a><a href="/\\x.se">x</a><svg onload=1></svg>';
  assert.equal(findCode(code).length, 7);
  assert.deepEqual(findCode('<a href="/lagen/">x</a><img src="/assets/x.svg" alt="">'), []);
});

const records = Object.fromEntries(
  Object.keys(recordFiles).map((kind) => [kind, JSON.parse(readFileSync(`${valid}/_data/${kind}.json`, 'utf8'))]),
) as unknown as Records;

const markdown = [
  '<script>alert(1)</script>',
  'a <script src="https://x.example/x.js"></script> b',
  '<img src=x onerror=alert(1)>',
  'a <a href="javascript:alert(1)" onclick="alert(1)">b</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<svg/onload=alert(1)>',
  '<style>* { display: none }</style>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](< javascript:alert(1)>)',
  '[x](java&#115;cript&colon;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](//x.example/)',
  '[x](/\\x.example/)',
  '[x](</\t/x.example/>)',
  '[x](/lagen/ "\\" onmouseover=\\"alert(1)")',
  '[x](</"onmouseover="alert(1)>)',
  '[x](lank:"onmouseover="alert(1))',
  '[<img src=x onerror=alert(1)>](lank:exempel-start)',
  '[<img src=x onerror=alert(1)>](nummer:exempellinjen)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[y]\n\n[y]: <javascript:alert(1)> "t"',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x](https://x.example/x.png)',
  '![x](/\\x.example/x.png)',
  '![" onerror="alert(1)](/assets/exempel.svg)',
  '![<img src=x onerror=alert(1)>](/assets/exempel.svg "\\" onerror=\\"alert(1)")',
  '<https://x.example>',
  '<javascript:alert(1)>',
  '{{ 7*7 }} {% raw %}',
  '# <script>alert(1)</script>',
  '::: info <img src=x onerror=alert(1)>\na\n:::',
  '::: viktigt "><script>alert(1)</script>\na\n:::',
  '| <script>alert(1)</script> |\n| --- |\n| [x](javascript:alert(1)) |',
  '```"><script>alert(1)</script>\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];
const render = createRenderer(records);

for (const text of markdown)
  test(`Markdown blir aldrig kod: ${JSON.stringify(text)}`, () => {
    const html = render(createMarkdown().parse(text, {}), {});
    assert.deepEqual(findCode(html), [], html);
  });

test('mallkod räknas aldrig ut', () => {
  assert.equal(render(createMarkdown().parse('{{ 7*7 }}', {}), {}), '<p>{{ 7*7 }}</p>\n');
});

test('en bild som får stå behåller sin text och sin adress', () => {
  const html = render(createMarkdown().parse('![Ett *kryss*](/assets/exempel.svg)', {}), {});
  assert.equal(html, '<figure class="picture"><img src="/assets/exempel.svg" alt="Ett kryss"/></figure>\n');
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '" onfocus="alert(1)" autofocus="',
  '</title></script><script>alert(1)</script>',
  '<!--<script>',
  'javascript:alert(1)',
  '{{ 7*7 }}',
];
// What has a form of its own is no free text: the schema lets nothing else through.
const formed = /^(https:\/\/|\/|[\d .–-]+$|[^\s@]+@[^\s@]+$)/;
const keysOfForm = new Set(['id', 'link', 'web', 'fallback', 'code', 'dir', 'kind', 'confidence', 'source', 'type']);

/** The records with every free text replaced. */
function poison<Value>(value: Value, text: string, key = ''): Value {
  if (Array.isArray(value)) return value.map((inner) => poison(inner, text, key)) as Value;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, text, name)])) as Value;
  return typeof value === 'string' && !formed.test(value) && !keysOfForm.has(key) ? (text as Value) : value;
}

function components({ contacts, events, helplines, languages, links, municipalities, site }: Records) {
  const [municipality] = municipalities;
  const [contact] = contacts;
  assert.ok(municipality && contact);
  const facts = municipalityFacts(municipality, []);
  return [
    <HelplineList key="helplines" helplines={helplines} />,
    <EventList key="events" events={events} links={links} />,
    <LanguageList key="languages" languages={languages} />,
    <MunicipalityList key="municipalities" municipalities={municipalities} />,
    <CallCard key="call" name={contact.name} phone={undefined} evening={contact.name} contacts={facts.contacts} />,
    <FactList key="facts" facts={[...facts.contacts, ...facts.work]} />,
    <DutyList key="duties" council={facts.council && { ...facts.council, note: site.governor }} />,
    ...links.map((link) => <ExternalLink key={link.id} link={link} links={links} />),
  ];
}

function page(poisoned: Records, text: string) {
  const asset = { href: '/build/x', integrity: 'sha256-x' };
  const data = {
    page: { url: '/lagen/', inputPath: '', outputPath: '', fileSlug: '' },
    collections: { all: [] },
    assets: {
      styles: asset,
      startStyles: asset,
      script: asset,
      searchScript: asset,
      helpScript: asset,
      municipalitiesScript: asset,
    },
    records: poisoned,
    ...{ title: text, description: text, reviewed: '2026-11-24', published: '2026-11-24', source: 'exempel-start' },
    helplines: ['exempellinjen'],
    structuredData: [{ name: text }],
  } as unknown as TemplateData;
  return <PageLayout view={toPageView(data)} content="<p>Text</p>" />;
}

// A sign that we draw ourselves, and nothing more: a drawing by anybody else is code.
const ownIcon = /<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="[^"<>]*"><\/path><\/svg>/g;

for (const text of hostile)
  test(`uppgifter blir aldrig kod: ${text}`, () => {
    const poisoned = poison(records, text);
    for (const node of [...components(poisoned), page(poisoned, text)]) {
      const html = renderToString(node);
      assert.deepEqual(findCode(html.replace(ownIcon, '')), [], html);
      // The text is there, as text: otherwise nothing has been tried.
      assert.ok(html.includes('alert(1)') || html.includes('7*7') || html.includes('&lt;'), html);
    }
  });
