import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { formatFaults } from '../../src/checks/fault.ts';
import { check, copyProject } from './fixture-project.ts';
import { pdf } from './made-files.ts';

// What may not lie in assets stands in mistakes/assets.ts. This is what may.

/** A drawing as programs that draw save it, with all that looks dangerous and is not. */
const drawing = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- <script> onload="x" href="https://example.org/" -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:cc="http://creativecommons.org/ns#"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  inkscape:export-filename="C:\\ritning (2).png" viewBox="0 0 9 9">
<metadata><rdf:RDF><cc:Work rdf:about=""><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>
</cc:Work></rdf:RDF></metadata>
<style type="text/css"><![CDATA[@namespace url(http://www.w3.org/2000/svg);
@font-face { font-family: "A"; src: url("data:font/woff2;base64,d09GMg==") }
.a:hover { fill: url(#b); font-family: "Open Sans"; content: "//" }]]></style>
<defs><linearGradient id="b"><stop offset="0"/></linearGradient><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs>
<g clip-path="url(#c)" transform="translate(1 1)" style="fill:url('#b');stroke:none"><path d="M0 0h9v9z"/></g>
<use xlink:href=" #c"/><image href="data:image/png;base64,${'iVBORw0KGgo'.repeat(2_000)}"/>
<animate attributeName="opacity" values="0;1"/><text>onclick="x" javascript:x &lt;script&gt;</text><desc>Å</desc></svg>
`;

const right: Record<string, string | Buffer> = {
  'ritning.svg': drawing,
  'tal.csv':
    '\ufeffkommun;antal\nMora;-3,5\nFalun;+4\n"Säter; = en kommun";- ej svar\n010-225 00 00;+46 10 225 00 00\n',
  'mapp/mz.csv': 'MZ är en film\n',
  'dag.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'rapport.pdf': pdf(),
  '.DS_Store': Buffer.from('00000001', 'hex'),
  'mapp/Thumbs.db': Buffer.from('d0cf11e0', 'hex'),
};

const page = (document: string, number: number) => `---
title: Dokument nummer ${number}
description: Samma innehåll som i dokument nummer ${number}, fast som en sida på webbplatsen.
reviewed: 2026-11-24
document: /assets/${document}
---
Lås dörren när du går.
`;

test('bilder, dokument och data får ligga i assets, och det som datorn själv lägger dit gör inget', async () => {
  const folder = copyProject();
  for (const [name, content] of Object.entries(right)) {
    mkdirSync(dirname(join(folder, 'assets', name)), { recursive: true });
    writeFileSync(join(folder, 'assets', name), content);
  }
  writeFileSync(join(folder, 'src/content/dokument.md'), page('rapport.pdf', 1));
  assert.equal(formatFaults(await check(folder)), '');
});

test('en sida kan inte ligga där filerna har sina regler', async () => {
  for (const path of ['assets/index.md', 'assets/bilder/mer.md', 'build.md', 'sokindex/index.md']) {
    const folder = copyProject();
    mkdirSync(dirname(join(folder, 'src/content', path)), { recursive: true });
    writeFileSync(join(folder, 'src/content', path), page('x.pdf', 1).replace(/^document.*\n/m, ''));
    assert.match(formatFaults(await check(folder)), /^\S+ {2}Adressen är upptagen av filer[^\n]*$/, path);
  }
});

test('alla fel i en bild sägs på en gång, vart och ett på sin rad', async () => {
  const folder = copyProject();
  const wrong = '<svg\n onload="x">\n<script/>\n<a href="/"/>\n<style>a{}\nb{fill:url(x)}</style></svg>';
  writeFileSync(join(folder, 'assets/exempel.svg'), wrong);
  const faults = await check(folder);
  assert.deepEqual(
    faults.map(({ line }) => line),
    [2, 3, 4, 6],
  );
});

test('en fil som är en webbsida nämns en gång, också där en sida länkar till den', async () => {
  const folder = copyProject();
  writeFileSync(join(folder, 'src/content/dokument.md'), page('rapport.pdf', 1));
  writeFileSync(join(folder, 'assets/rapport.pdf'), '<!doctype html><title>Logga in</title>');
  assert.match(formatFaults(await check(folder)), /^assets\/rapport\.pdf:1:1 {2}Filen är en sparad webbsida[^\n]*$/);
});
