import { Parser } from 'htmlparser2';
import { type Fault, type Message, placeAt } from '../fault.ts';
import { listCssAddresses } from './drawing-css.ts';

const anew = 'Exportera bilden på nytt som vanlig SVG, eller som PNG.';
const words = {
  script: ['Ett skript står i bilden.', `Ta bort det. ${anew}`],
  html: ['HTML står i bilden.', `Gör om texten till former. ${anew}`],
  sheet: ['En stilmall pekas ut av raden xml-stylesheet.', `Ta bort raden. ${anew}`],
  shorthand: ['Raden DOCTYPE gör att det kan stå annat i bilden än vad som syns här.', `Ta bort den. ${anew}`],
  other: ['Filen är ingen bild, fast namnet slutar på .svg.', 'Spara bilden på nytt som SVG.'],
} satisfies Record<string, Message>;

const event = (name: string): Message => [`Ett skript står i "${name}".`, `Ta bort det. ${anew}`];
const moved = (name: string): Message => [`En animation byter "${name}".`, `Ta bort den. ${anew}`];
const outside = (address: string): Message => [
  `Bilden pekar på något utanför sig själv (${address}).`,
  'Bädda in det i bilden, eller ta bort det.',
];

// Programs that draw write where their format is described. No browser fetches it.
const plainDoctype = /^!doctype\s+svg(\s+(public|system)(\s+("[^"]*"|'[^']*'))+)?\s*$/i;
const xhtml = 'http://www.w3.org/1999/xhtml';
const references = /^(href|src|xml:base)$/;
const localName = (name: string) => name.replace(/^.*:/, '').toLowerCase();

// What `use` takes in becomes part of the drawing, and nobody has read it.
function isInside(address: string, element: string): boolean {
  const bare = address.trim();
  if (bare === '' || bare.startsWith('#')) return true;
  return element !== 'use' && /^data:(image\/|font\/|application\/(x-)?font-)/i.test(bare);
}

/** What is wrong with an attribute. */
function judgeAttribute(element: string, name: string, value: string): Message[] {
  const local = localName(name);
  if (local.startsWith('on')) return [event(name)];
  if (name.startsWith('xmlns')) return value.trim() === xhtml ? [words.html] : [];
  // An animation could set what may not stand there from the start.
  if (local === 'attributename' && /^on|href$/i.test(value.trim())) return [moved(value.trim())];
  const mayLoad = value.includes('(');
  const addresses = references.test(local) || references.test(name) ? [value] : mayLoad ? listCssAddresses(value) : [];
  return addresses.filter((address) => !isInside(address, element)).map(outside);
}

interface Element {
  name: string;
  /** Its own text, without that of the elements in it. */
  text: string;
  start: number;
}

/**
 * What a drawing may not hold: it would run as a page of ours for whoever opens it.
 * @param text of an SVG file
 */
export function checkDrawing(file: string, text: string): Fault[] {
  const faults: Fault[] = [];
  const say = ([what, fix]: Message, offset = parser.startIndex) =>
    faults.push({ file, ...placeAt(text, offset), what, fix });
  const open: Element[] = [];
  let hasRoot = false;
  const parser: Parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (name.startsWith('!') && !plainDoctype.test(data)) say(words.shorthand);
        if (/^\?xml-stylesheet/i.test(name)) say(words.sheet);
      },
      onopentagname(tag) {
        const name = localName(tag);
        if (!hasRoot && name !== 'svg') say(words.other);
        hasRoot = true;
        if (name === 'script') say(words.script);
        if (name === 'foreignobject') say(words.html);
        open.push({ name, text: '', start: parser.startIndex });
      },
      onattribute(name, value) {
        for (const found of judgeAttribute(open.at(-1)?.name ?? '', name, value)) say(found);
      },
      ontext(part) {
        const element = open.at(-1);
        if (element) element.text += part;
      },
      onclosetag() {
        const element = open.pop();
        if (element?.name === 'style')
          for (const address of listCssAddresses(element.text).filter((found) => !isInside(found, 'style')))
            say(outside(address), Math.max(element.start, text.indexOf(address, element.start)));
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!hasRoot) say(words.other);
  return faults;
}
