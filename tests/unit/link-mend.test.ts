import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { saveEdits } from '../../src/commands/links/save-edits.ts';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { applyEdits, type LinkFinding, listEdits } from '../../src/links/index.ts';

const old = 'https://www.exempel.se/gammal';

// Where an address may stand: the file's ending, and its text. The first @ is the address that has moved.
const places: [place: string, ending: string, text: string][] = [
  ['ensam i JSON', 'json', '{\n  "url": "@"\n}\n'],
  ['i en lista på en rad', 'json', '[{ "id": 1, "url": "@", "rest": "\\u00e5\\/\\"" }, { "url": "@b" }]'],
  ['i en lista av texter', 'json', '["a",\t"@"\r\n,"b"]\r\n'],
  ['djupt i JSON', 'json', '{"a": {"b/c": [null, {"~d": ["@"]}]}, "e": 1.50}'],
  ['i en Markdowntext i JSON', 'json', '{ "text": "Läs [mer](@).\\nOch \\"så\\"." }\n'],
  ['i JSON med ovanliga mellanrum', 'json', '{\n\t"url" : "@" ,\n\t"tom": {}, "n": -1e3\n}'],
  ['ensam i YAML', 'yaml', '# en kommentar\nurl: @ # till höger\nnext: 1\n'],
  ['inom " i YAML', 'yml', 'url: "@"\nnext: "a\\tb"\n'],
  ["inom ' i YAML", 'yaml', "url:   '@'\nnext: 'it''s'\n"],
  ['i en lista i YAML', 'yaml', 'urls:\n  - a\n  - @\n  - b: 1\n'],
  ['i en lista på en rad i YAML', 'yaml', 'urls: [a, @, "b"]\nnext: {a: 1}\n'],
  ['i ett block i YAML', 'yaml', 'text: |\n  Läs mer:\n  @\n\nnext: ja\n'],
  ['i sidans översta rader', 'md', '---\ntitle: Prov\nsource: @\ntags: [a, b]\n---\n\nText [x](/y/).\n'],
  ['i en länk', 'md', '---\ntitle: Prov\n---\n\nText [x](@) och [y](@b).\n'],
  ['i en länk med titel', 'md', 'Text [x](@ "En titel") *och*\r\n[y](/z/).\r\n'],
  ['inom < och > i en länk', 'md', 'Text [x](<@>), `kod` och\n\n    mer kod\n'],
  ['visad som den är', 'md', '\ufeffSe <@>.\n'],
  ['i en hänvisning', 'md', 'Se [x][1] och [y][1].\n\n[1]: @ "Titel"\n'],
  ['i en tabell', 'md', '| a | b |\n|---|---|\n| [x](@) | c |\n| d | e |\n'],
  ['i en bild och en lista', 'md', '- ett\n  - ![x](@)\n- **två**\n'],
];

// Addresses as hosts answer with them, each with what would do harm in one kind of file or another.
const addresses = [
  'https://ny.exempel.se/sida/',
  'https://www.exempel.se/a?q="x"&b=1&copy;=2',
  'https://www.exempel.se/a?x=c:\\d\\n\\u0041',
  'https://www.exempel.se/lista,två[1],{3}]}',
  'https://www.exempel.se/(a)/*b*_c_))',
  'https://www.exempel.se/a|b?x=a: b #c',
  'https://www.exempel.se/?x=$' + '{y}$&$1$`',
  'https://exempel.se/#avsnitt-2: ",x',
  'https://www.exempel.se/%22%7D%5D%0A',
  "https://WWW.exempel.se/'a'<b>`c`\u00a0\u202e\n---\n",
];

const moved = (file: string, text: string, offset: number, target: string, replacement: string): LinkFinding => {
  const lines = text.slice(0, offset).split('\n');
  return {
    ...{ severity: 'advice', rule: 'moved', file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
    ...{ target, replacement, message: '', page: 'index.html', pages: 1 },
  };
};

function mend(file: string, text: string, to: string) {
  const { edits } = listEdits([moved(file, text, text.indexOf(old), old, to)], new Set([file]));
  return applyEdits(file, text, edits);
}

const frontOf = (text: string) => /^\ufeff?---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
const bodyOf = (text: string) => text.replace(/^\ufeff?---\n[\s\S]*?\n---\n/, '');

const markdown = createMarkdown();
// An address that is shown as it is, is decoded.
markdown.normalizeLinkText = (address) => address;

/** All that a file says, as one text that every reader of its kind would agree on. */
function say(file: string, text: string): string {
  if (file.endsWith('.json')) return JSON.stringify(JSON.parse(text));
  if (!file.endsWith('.md')) return JSON.stringify(parse(text));
  return JSON.stringify([parse(frontOf(text)), markdown.render(bodyOf(text))]);
}

const plain = (text: string) => text.replaceAll('&amp;', '&');

const faults = places.flatMap(([place, ending, marked]) =>
  addresses.map((to) => ({ place, to, file: `fil.${ending}`, text: marked.replaceAll('@', old) })),
);

test('tvåhundra gjorda fel: varje fil går att läsa efteråt, och bara adressen skiljer', () => {
  assert.equal(faults.length, 200);
  for (const { place, to, file, text } of faults) {
    const { text: result, left } = mend(file, text, to);
    const name = `${place}: ${to}`;
    assert.deepEqual(left, [], name);
    // As a reader of the file finds it: `&` may be written as `&amp;` in Markdown.
    const [written = ''] = /https:[^\s"'<>)\]\\|]*[^\s"'<>)\]\\|,]/.exec(result.slice(text.indexOf(old))) ?? [];
    assert.equal(decodeURIComponent(plain(written)), decodeURIComponent(to), name);
    const wanted = plain(say(file, text)).replace(/https:\/\/www\.exempel\.se\/gammal(?!b)/g, () => plain(written));
    assert.equal(plain(say(file, result)), wanted, name);
    const [before, next] = [text.split('\n'), result.split('\n')];
    assert.equal(next.length, before.length, name);
    const differing = before.filter((line, index) => line !== next[index]);
    assert.equal(differing.length, 1, name);
  }
});

// Where a machine must not write, whoever sends us there: each with its reason.
const refused: [from: string, to: string, why: RegExp][] = [
  ['https://www.exempel.se/a', 'https://www.annan.se/a', /en annan webbplats \(www\.annan\.se\)/],
  ['https://exempel.se/a', 'https://exempel.se.annan.com/a', /en annan webbplats/],
  ['https://exempel.se/a', 'https://enexempel.se/a', /en annan webbplats/],
  ['https://exempel.se/a', 'https://\u0435xempel.se/a', /en annan webbplats \(xn--/],
  ['https://ett.exempel.co.uk/', 'https://ett.annat.co.uk/', /en annan webbplats/],
  ['https://ett.github.io/a', 'https://annat.github.io/a', /en annan webbplats/],
  ['https://ett.netlify.app/a', 'https://annat.netlify.app/a', /en annan webbplats/],
  ['https://192.0.2.1/a', 'https://192.0.2.2/a', /en annan webbplats/],
  ['https://ett.internt/a', 'https://annat.internt/a', /en annan webbplats/],
  ['https://exempel.se/a', 'http://exempel.se/b', /inte krypterad/],
  ['https://exempel.se/a', 'https://namn:ord@exempel.se/b', /en inloggning/],
  ['https://exempel.se/a', 'https://exempel.se@annan.se/b', /en annan webbplats/],
  ['https://exempel.se/a', 'https://exempel.se:8443/b', /en egen port/],
  ['https://exempel.se/a', 'javascript:alert(1)', /inte en webbadress/],
  ['webcal://exempel.se/a.ics', 'https://exempel.se/b.ics', /inte en webbadress/],
  ['/gammal/', 'https://exempel.se/b', /går inte att tolka/],
];

test('en adress som kan ha blivit en annans skrivs inte in, och skälet sägs', () => {
  for (const [from, to, why] of refused) {
    const { edits, left } = listEdits([moved('a.md', 'x', 0, from, to)], new Set(['a.md']));
    assert.deepEqual(edits, [], to);
    assert.match(left[0]?.why ?? '', why, to);
  }
  const { edits } = listEdits(
    [moved('a.md', 'x', 0, 'http://a.exempel.co.uk/x', 'https://exempel.co.uk/y')],
    new Set(['a.md']),
  );
  assert.equal(edits.length, 1);
});

// Files in which a change would be a guess: not one byte of them is to change.
const unsure: [why: string, file: string, text: string][] = [
  ['kod', 'a.tsx', `const link = '${old}';`],
  ['inställningar', 'netlify.toml', `to = "${old}"`],
  ['JSON som inte går att läsa', 'a.json', `{ "url": "${old}", }`],
  ['JSON med samma namn två gånger', 'a.json', `{ "url": "${old}", "url": "x" }`],
  ['ett namn i JSON', 'a.json', `{ "${old}": 1 }`],
  ['två gånger i samma text', 'a.json', `{ "text": "${old} och ${old}" }`],
  ['YAML som inte går att läsa', 'a.yaml', `url: ${old}\n\tx: [`],
  ['ett namn i YAML', 'a.yaml', `"${old}": 1\n`],
  ['löpande text', 'a.md', `Adressen var ${old} förr.\n`],
  ['kod i en text', 'a.md', `Skriv \`${old}\`.\n`],
  ['HTML i en text', 'a.md', `<a href="${old}">x</a>\n`],
];

test('där det inte går att rätta säkert ändras inte en byte', () => {
  for (const [why, file, text] of unsure) {
    const { text: result, left, diff } = mend(file, text, 'https://www.exempel.se/ny');
    assert.deepEqual([result, left.length, diff], [text, 1, ''], why);
  }
});

const folder = mkdtempSync(join(tmpdir(), 'rattar-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('först visas allt, och en fil byts i ett steg: rättigheter och länkar står kvar, inget blir liggande', () => {
  const file = join(folder, 'sida.md');
  const text = `[x](${old})\n`;
  writeFileSync(file, text);
  chmodSync(file, 0o640);
  symlinkSync('sida.md', join(folder, 'lank.md'));
  const said: string[] = [];
  const run = (saves: boolean, found = text) =>
    saveEdits(
      [moved('lank.md', found, 4, old, 'https://www.exempel.se/ny')],
      { root: folder, pages: new Map([['index.html', 'lank.md']]), shared: [] },
      { saves, say: (line) => said.push(line) },
    );
  run(false);
  assert.equal(readFileSync(file, 'utf8'), text);
  assert.match(said.join('\n'), /^\+\[x\]\(https:\/\/www\.exempel\.se\/ny\)$[\s\S]*Inget är ändrat\. .*--spara/m);
  run(true);
  assert.equal(readFileSync(file, 'utf8'), '[x](https://www.exempel.se/ny)\n');
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder).sort(), ['lank.md', 'sida.md']);
  run(true);
  assert.equal(said.at(-1), 'Inget att rätta.');
});
