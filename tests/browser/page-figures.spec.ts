import { type Browser, expect, type Page, test } from 'playwright/test';
import { type Figures, measurePage } from '../instruments/page-figures.ts';
import { inNewPage } from '../instruments/scripted/check.ts';
import { installProbe } from '../instruments/scripted/probe.ts';

const viewport = { width: 390, height: 800 };

// A page without a fault: each part of it has lengths that can be told beforehand.
const whole = `
  <style>
    body, p { margin: 0 }
    header { block-size: 100px }
    .quick-exit { position: sticky; inset-block-start: 0; block-size: 80px }
    .quick-exit a, main > a { display: block; block-size: 50px }
    .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden }
    main { block-size: 2000px }
    .contact-block { block-size: 300px }
  </style>
  <nav class="quick-exit"><a href="/bort/">Lämna</a></nav>
  <header><a href="/">Drakar</a><span class="unseen">Ett långt ord som ingen ser</span></header>
  <main><a href="/kommuner/">Kommuner</a><a href="tel:112">112</a></main>
  <section class="contact-block"><a href="tel:010">010</a></section>`;

function measure(browser: Browser, html: string): Promise<Figures> {
  return inNewPage({ browser, base: '', addresses: [] }, { viewport }, async (page: Page) => {
    await page.setContent(`<!doctype html>${html}`);
    await page.evaluate(installProbe);
    return measurePage(page, '/prov/');
  });
}

test('en hel sida har inga fel, och varje längd mäts där den är', async ({ browser }) => {
  expect(await measure(browser, whole)).toEqual({
    sideways: 0,
    cut: 0,
    shared: 0,
    number: 280,
    height: 2480,
    header: 100,
    exit: 0.1,
    tail: 300,
    findings: [],
  });
});

test('en sida utan nummer, huvud, utgång och slut säger att de inte finns, i stället för 0', async ({ browser }) => {
  const { number, header, exit, tail, height } = await measure(browser, '<p>Text</p>');
  expect([number, header, exit, tail]).toEqual([null, null, null, null]);
  expect(height).toBe(viewport.height);
});

const onTop = '<a href="/b/" style="margin-block-start: -20px">Drakar</a>';
const card = (inside: string) =>
  `<style>li { position: relative; block-size: 60px } li > a:first-child::after { content: ""; position: absolute; inset: 0 }</style>
   <ul><li><a href="/c/">Kort</a> <a href="tel:113">113</a></li>${inside}</ul>`;

const planted: [fault: string, html: string, wanted: Partial<Figures>][] = [
  ['en rad som är för bred', '<p style="inline-size: 440px">Text</p>', { sideways: 50 }],
  ['en text som lådan skär av', '<p style="block-size: 8px; overflow: hidden">Text</p>', { cut: 1 }],
  [
    'en text som lådan klipper i sidled',
    '<p style="width: 9px; overflow: clip; white-space: nowrap">En text</p>',
    { cut: 1 },
  ],
  ['två länkar på varandra', `<main>${'<a href="/a/">Sagor</a>'}${onTop}</main>`, { shared: 1 }],
  ['två kort på varandra', card('<li style="margin-block-start: -5px"><a href="/d/">Kort</a></li>'), { shared: 1 }],
  ['en länk på sitt eget kort, som är meningen', card(''), { shared: 0 }],
  [
    'en länk som bara syns med fokus',
    '<a class="skip-link" href="#a" style="position: absolute; inset: 200px 0 auto">Hoppa</a>',
    { shared: 0 },
  ],
  [
    'en länk som rullar in under utgången, som är meningen',
    '<a href="/u/" style="position: absolute; inset: 20px 0 auto">Under</a>',
    { shared: 0 },
  ],
];

const isMeant = /meningen|fokus/;

for (const [fault, html, wanted] of planted)
  test(`mätningen ser ${fault}`, async ({ browser }) => {
    const { findings, ...figures } = await measure(browser, whole.replace('</main>', `${html}</main>`));
    expect(figures).toMatchObject({ sideways: 0, cut: 0, shared: 0, ...wanted });
    expect(findings.length > 0).toBe(!isMeant.test(fault));
  });
