import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { EventList } from '../../src/components/event-list/event-list.tsx';
import { ExternalLink } from '../../src/components/external-link/external-link.tsx';
import { FactList } from '../../src/components/fact-list/fact-list.tsx';
import { HelplineList } from '../../src/components/helpline-list/helpline-list.tsx';
import { SiteFooter } from '../../src/components/site-footer/site-footer.tsx';
import { SourceList } from '../../src/components/source-list/source-list.tsx';
import { swedishWords } from '../../src/lib/interface-words.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Link } from '../../src/schemas/link.ts';
import type { Site } from '../../src/schemas/site.ts';

const provenance = {
  publisher: 'Exempelmyndigheten',
  source: 'https://example.org/',
  published: '2022-05-14',
  checked: '2026-11-22',
  confidence: 'high',
} as const;
const known: Link = { id: 'kand', title: 'Känd sida', url: 'https://example.org/kand', ...provenance };
const unknown: Link = {
  id: 'okand',
  title: 'Rapporten',
  url: null,
  fallback: 'kand',
  document: { type: 'Pdf', kilobytes: 986.8 },
  ...provenance,
};
const links = [known, unknown];

test('en extern länk är märkt och nämner utgivaren', () => {
  const html = renderToString(<ExternalLink link={known} links={links} />);
  assert.match(html, /<a [^>]*href="https:\/\/example\.org\/kand"[^>]*rel="noopener"/);
  assert.match(html, /Exempelmyndigheten\. Länk till annan webbplats/);
});

test('en länk utan känd adress leder till sin reserv, med typ och storlek och sidans namn', () => {
  const html = renderToString(<ExternalLink link={unknown} links={links} />).replaceAll('\u00a0', ' ');
  assert.match(html, /^<a [^>]*href="https:\/\/example\.org\/kand"[^>]*>Rapporten<small>/);
  assert.match(
    html,
    /<small> Pdf, 986,8 kB, på sidan Känd sida\.<\/small><span class="unseen"> Exempelmyndigheten\. Länk till annan/,
  );
  assert.equal(html.match(/<a /g)?.length, 1);
  const { document, ...film } = unknown;
  assert.match(
    renderToString(<ExternalLink link={film} links={links} text="Filmen" />),
    /<small> på sidan Känd sida\.</,
  );
});

test('på en engelsk sida är märkningen engelsk och språket bakom länken utsagt', () => {
  const words = { ...swedishWords, otherSite: 'Link to another website' };
  const html = renderToString(<ExternalLink link={known} links={links} lang="en" words={words} />);
  assert.match(html, /Link to another website/);
  assert.match(html, /<span lang="sv">Känd sida<\/span>/);
  assert.match(html, /hreflang="sv"/);
});

test('källorna är hopfällda, med år där källan har ett, och med länk där sidan går att öppna', () => {
  const sources = [
    { terms: ['telefon', 'e-post'], publisher: 'Registret', year: '2022' },
    { terms: ['112'], publisher: 'SOS Alarm', page: 'https://example.org/112' },
  ];
  const html = renderToString(<SourceList sources={sources} />);
  assert.match(html, /^<details class="source-list" data-search-ignore><summary>Källor och årtal<\/summary>/);
  assert.match(html, /<li>Telefon, e-post: Registret, 2022<\/li>/);
  assert.match(
    html,
    /<a [^>]*href="https:\/\/example\.org\/112"[^>]*>112: SOS Alarm\.<span class="unseen"> Länk till annan/,
  );
  const words = { ...swedishWords, sources: 'المصادر والسنوات' };
  const arabic = renderToString(<SourceList sources={sources} lang="ar" words={words} />);
  assert.match(arabic, /<summary>المصادر والسنوات<.*<span lang="sv" dir="ltr">Registret<\/span>، 2022/);
  assert.equal(renderToString(<SourceList sources={[]} />), '');
});

test('ett hjälpnummer är en länk att ringa, med öppettider bara om de är kända', () => {
  const helpline: Helpline = {
    id: 'prov',
    name: 'Provlinjen',
    number: '031-390 06 50',
    summary: 'För dig.',
    audience: ['alla'],
    link: 'kand',
    ...provenance,
  };
  const html = renderToString(
    <HelplineList helplines={[helpline, { ...helpline, id: 'tva', hours: 'Dygnet runt' }]} />,
  );
  assert.equal(html.match(/href="tel:\+46313900650"/g)?.length, 2);
  assert.equal(html.match(/Dygnet runt/g)?.length, 1);
  assert.equal(renderToString(<HelplineList helplines={[]} />), '');
});

test('text ur poster blir aldrig kod', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const fact = { term: hostile, text: hostile, note: hostile, provenance: { ...provenance, value: hostile } };
  const event: Event = { id: 'x', title: hostile, summary: hostile, place: hostile, kind: 'mote', ...provenance };
  for (const html of [
    renderToString(<FactList facts={[fact]} />),
    renderToString(<EventList events={[event]} links={links} />),
  ]) {
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('&lt;img'));
  }
});

test('följ oss står i sidfoten först när en adress är känd', () => {
  const site = { sender: 'Länsstyrelsen', follow: [] } as unknown as Site;
  assert.ok(!renderToString(<SiteFooter site={site} links={[]} lang="sv" />).includes('Följ oss'));
  const followed = { ...site, follow: [{ name: 'Exempel', url: 'https://example.org/' }] };
  assert.match(
    renderToString(<SiteFooter site={followed} links={[]} lang="sv" />),
    /example\.org.*Följ oss: Exempel.*Länk till annan webbplats/,
  );
});
