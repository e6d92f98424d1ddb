import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { type NodeLike, toMarkdown } from '../../src/editor/paste.ts';

const paste = (html: string) => toMarkdown(parseDocument(html) as unknown as NodeLike);

const cases: [what: string, html: string, markdown: string][] = [
  [
    'rubriker, stycken och fet stil',
    '<h1><b>Om lås</b></h1><p>Ring <b>alltid </b>först.</p><h3>Mer</h3><p>Hej&nbsp;då.</p>',
    '## Om lås\n\nRing **alltid** först.\n\n### Mer\n\nHej då.',
  ],
  [
    'en länk behåller sin adress, och ett ankare sina ord',
    '<p>Läs <a href="https://www.example.org/a">mer</a> <a name="_Toc1">här</a>.</p>',
    'Läs [mer](https://www.example.org/a) här.',
  ],
  ['en lista', '<ul><li>lås</li><li>lampor</li></ul><p>Slut.</p>', '- lås\n- lampor\n\nSlut.'],
  [
    'en lista i en lista',
    '<ol><li>Ring<ul><li>växeln</li></ul></li><li>Vänta</li></ol>',
    '1. Ring\n   - växeln\n2. Vänta',
  ],
  [
    'en tabell',
    '<table><tbody><tr><td><p>Ort</p></td><td>Dag</td></tr><tr><td>Mora</td><td>Måndag</td></tr></tbody></table>',
    '| Ort | Dag |\n| --- | --- |\n| Mora | Måndag |',
  ],
  [
    'listor som Word skriver dem',
    '<p class="MsoListParagraphCxSpFirst"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>lås</p>' +
      '<p class="MsoListParagraphCxSpLast"><span>·<span> </span></span>lampor</p><p class="MsoListParagraph">1. Ring</p>',
    '- lås\n- lampor\n1. Ring',
  ],
  [
    'det som Word lägger till runt texten följer inte med',
    '<html><head><style>p {color: red}</style><title>x</title></head><body lang=SV><!--StartFragment--><p class="MsoNormal" style="margin:0">Hej<o:p></o:p></p><img src="file:///c:/x.png"><!--EndFragment--></body></html>',
    'Hej',
  ],
  [
    'tecken som betyder något i Markdown står kvar som tecken',
    '<p>[mötet] kostar *inget*</p>',
    '\\[mötet\\] kostar \\*inget\\*',
  ],
  ['rader i rutor utan stycken', '<div>Ett<br>två</div><div><span>Tre</span></div>', 'Ett två\n\nTre'],
  ['tomma stycken', '<p>&nbsp;</p><p>Ett</p><p></p>', 'Ett'],
];

for (const [what, html, markdown] of cases)
  test(`inklistrat blir Markdown: ${what}`, () => {
    assert.equal(paste(html), markdown);
  });
