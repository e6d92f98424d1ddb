import { createMarkdown } from '../../src/lib/markdown.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import { createWordFinder } from '../../src/lib/words.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Link } from '../../src/schemas/link.ts';
import type { Word } from '../../src/schemas/word.ts';
import { closings, headings, items, municipalities, rows, sentences, topics } from './words.ts';

/** What the texts may point at: the records of our own site. */
export interface Known {
  links: readonly Link[];
  helplines: readonly Helpline[];
  words: readonly Word[];
}

/** The ways to write links: by record, as on our site, or as the address itself, as everywhere else. */
export type Dialect = 'records' | 'addresses';

/** mulberry32: a small generator of numbers, from 0 to below 1, that are the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw<Item>(random: () => number, from: readonly Item[], count: number): Item[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** The address part of page `number`: `prov/00017`. */
export const pageFolder = (number: number) => `prov/${String(number).padStart(5, '0')}`;

function createLinkWriter(dialect: Dialect) {
  return {
    toRecord: (text: string, { id, url }: Link) =>
      dialect === 'records' ? `[${text}](lank:${id})` : `[${text}](${url})`,
    toNumber: ({ id, number }: Helpline) =>
      dialect === 'records' ? `[](nummer:${id})` : `[${number}](${toTelHref(number)})`,
    toPage: (number: number) => `[sida ${number}](/${pageFolder(number)}/)`,
  };
}

/** The numbers that each fourth page shows first. */
const numbersOf = (number: number) => (number % 4 === 0 ? ['sos-112', 'polisen-114-14'] : []);

function writeFrontMatter(number: number, random: () => number, dialect: Dialect): string[] {
  const [topic = '', place = ''] = [...draw(random, topics, 1), ...draw(random, municipalities, 1)];
  const numbers = numbersOf(number);
  return [
    `title: ${topic} i ${place}, del ${number}`,
    `description: ${topic} i ${place} visar hur kommunen, polisen och länet kan förebygga brott tillsammans, del ${number}.`,
    'reviewed: 2026-11-24',
    // In the plain projects the records themselves have the name.
    ...(numbers.length > 0 ? [`${dialect === 'records' ? 'helplines' : 'numbers'}: [${numbers.join(', ')}]`] : []),
    `keywords: [${topic.toLowerCase()} ${number}]`,
  ];
}

/**
 * What our build finds in the text by itself, and shows around it: in the plain projects it is written down, so that
 * their pages weigh the same.
 */
function writeFound(number: number, body: string, { helplines, words }: Known): string[] {
  const explained = [...createWordFinder(words)(createMarkdown().parse(body, {})).keys()];
  const headings = [...body.matchAll(/^## (.+)/gm)].map(([, text = '']) => text);
  const inText = helplines.filter((helpline) => body.includes(`(${toTelHref(helpline.number)})`)).map(({ id }) => id);
  return [
    `headings: ${JSON.stringify(explained.length > 0 ? [...headings, 'Ord på sidan'] : headings)}`,
    ...(explained.length > 0 ? [`explained: [${explained.join(', ')}]`] : []),
    `called: [${[...new Set([...numbersOf(number), ...inText])].join(', ')}]`,
  ];
}

const paragraph = (random: () => number, count: number) => draw(random, sentences, count).join(' ');
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function writeBody(number: number, random: () => number, dialect: Dialect, known: Known): string {
  const write = createLinkWriter(dialect);
  const [first = '', second = '', third = ''] = draw(random, headings, 3);
  const [near, far] = draw(
    random,
    known.links.filter(({ url, document }) => url && !document),
    2,
  ) as [Link, Link];
  const [helpline] = draw(random, known.helplines, 1) as [Helpline];
  const table = ['| År | Insats | Antal |', '| --- | --- | --- |', ...draw(random, rows, 4)];
  return [
    paragraph(random, 3),
    `Läs mer i ${write.toPage(Math.max(1, number - 1))} och om [kommunerna](/kommuner/). Så säger [lagen](/lagen/).`,
    `## ${first}`,
    paragraph(random, 4),
    list(draw(random, items, 4)),
    `## ${second}`,
    paragraph(random, 3),
    table.join('\n'),
    `Är du orolig? Ring ${write.toNumber(helpline)} eller läs **mer** hos ${write.toRecord('den som svarar', near)}.`,
    `## ${third}`,
    paragraph(random, 3),
    list([
      `${write.toRecord('Läs hela underlaget', far)}`,
      '[Så arbetar vi i Dalarna](/arbetet-i-dalarna/)',
      '[Hitta stödet till kommuner](/stod-till-kommuner/)',
    ]),
    draw(random, closings, 1).join(''),
  ].join('\n\n');
}

/**
 * One page of about 2.5 kB, always the same for the same number.
 * @param number from 1; the page links to the one before it
 */
export function writePage(number: number, dialect: Dialect, known: Known): string {
  const random = createRandom(number);
  const frontMatter = writeFrontMatter(number, random, dialect);
  const body = writeBody(number, random, dialect, known);
  const found = dialect === 'records' ? [] : writeFound(number, body, known);
  return `${['---', ...frontMatter, ...found, '---'].join('\n')}\n${body}\n`;
}
