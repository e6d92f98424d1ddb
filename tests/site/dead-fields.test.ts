import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { listFiles } from '../../src/checks/source/read.ts';
import { withoutTypesetting } from '../../src/lib/typeset.ts';
import { newsItem, newsletterIssue, page } from '../../src/schemas/page.ts';
import { recordFiles } from '../../src/schemas/records.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { madeUpBuild } from './made-up.ts';

const project = new ProjectCopy(madeUp);
after(() => project.remove());
const read = (file: string) => readFileSync(join(project.folder, file), 'utf8');

// Each field has a word of its own that no language has, of letters alone so that every list takes it.
const marks = new Map<string, string>();
function markOf(field: string): string {
  const number = String(100 + marks.size).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
  const mark = marks.get(field) ?? `zqx${number}`;
  marks.set(field, mark);
  return mark;
}

type Schema = z.ZodType;
const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap() as Schema) : schema;
// Words in one line, by their longest: ids, days, addresses and numbers have none.
const isText = (schema: Schema): schema is z.ZodString => schema instanceof z.ZodString && schema.maxLength !== null;

const isOptional = (schema: Schema) => schema instanceof z.ZodOptional;

// What other fields, pages or addresses are made of: it can't be another without them. Each is found by its own words.
const named =
  /^municipalities\.shortName$|^localities\.|^wordings\.avoid$|^words\.(word|forms)$|^(needs\.phrases|searches\.\w+|synonyms\.\w+)$/;

// Says that another part of the record is to be, or is not: written only where it stands.
const choices = /^helplines\.unconfirmed$|^questions\.|translation\.reviewer$/;

/** The same value with its field's mark last in each text, and with the texts that it lacks and may have. */
function mark(schema: Schema, value: unknown, field: string): unknown {
  const inner = unwrap(schema);
  if (isText(inner)) {
    if (value === undefined && (!isOptional(schema) || choices.test(field))) return value;
    if (named.test(field)) return value;
    // The name of a municipality ends with what it is.
    const [, said = '', end = ''] = /^(.*?)( kommun|[.:?!])?$/s.exec(String(value ?? '')) ?? [];
    const text = `${said} ${markOf(field)}${end.trim() ? end : ''}`.replace(/[.:?!]$/, '').trim();
    return text.length <= (inner.maxLength ?? 0) ? text : markOf(field).padEnd(inner.minLength ?? 0, ' x');
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => mark(inner.element as Schema, item, field));
  if (inner instanceof z.ZodObject && value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, one]) => {
        const given = mark(one, (value as Record<string, unknown>)[key], `${field}.${key}`);
        return given === undefined ? [] : [[key, given]];
      }),
    );
  return value;
}

// The audit's record is written by a command alone.
const kinds = Object.entries(recordFiles).filter(([kind]) => kind !== 'audit');
const write = (file: string, text: string) => writeFileSync(join(project.folder, file), text);
const readRecords = (kind: string): unknown => JSON.parse(read(`_data/${kind}.json`));

/** Every field, by its way: those of the schema that no made-up record has are none the less asked for. */
function listFields(schema: Schema, field: string): string[] {
  const inner = unwrap(schema);
  if (isText(inner)) return [field];
  if (inner instanceof z.ZodArray) return listFields(inner.element as Schema, field);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, one]) =>
    listFields(one, `${field}.${key}`),
  );
}

// A review of the whole site is shown elsewhere than one of a page; and of a translation only a reviewed one has a reviewer.
const [review] = readRecords('reviews') as Record<string, unknown>[];
const { page: _, ...whole } = { ...review, id: 'hela-webbplatsen' } as Record<string, unknown>;
write('_data/reviews.json', JSON.stringify([review, whole]));

for (const [kind, schema] of kinds)
  write(`_data/${kind}.json`, JSON.stringify(mark(schema, readRecords(kind), kind), null, 2));

const frontMatter = { news: newsItem, issue: newsletterIssue, page };
const kindOf = (path: string) =>
  path.startsWith('aktuellt/') ? 'news' : /^nyhetsbrev\/\d/.test(path) ? 'issue' : 'page';

// What is shown only where the text has a table, many headings or a word to avoid, or where a document lies.
const avoided = (readRecords('wordings') as { avoid: string[] }[]).map(({ avoid }) => `Vi ${avoid[0]} det.`);
const more = `\n| Day | Place |\n| --- | --- |\n| Monday | Here |\n\n${['One', 'Two', 'Three', 'Four'].map((name) => `## ${name}\n\nCall us.\n`).join('\n')}`;
const about = {
  title: 'Om webbplatsen',
  description: 'En påhittad sida som visar vem som svarar för texterna på webbplatsen.',
  reviewed: '2026-11-24',
};
mkdirSync(join(project.folder, 'src/content/om-webbplatsen'), { recursive: true });
write('src/content/om-webbplatsen/index.md', `---\n${stringify(about)}---\n${avoided.join('\n\n')}\n`);
cpSync(join(project.folder, 'assets/drakskyddslagen.pdf'), join(project.folder, 'assets/english.pdf'));

for (const path of listFiles(join(project.folder, 'src/content')).filter(
  (name) => /\.md$/.test(name) && name !== '404.md',
)) {
  const file = `src/content/${path}`;
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(file)) ?? [];
  const isEnglish = path === 'en/index.md';
  const given = {
    keywords: ['Ord'],
    ...(parse(front) as object),
    ...(isEnglish && { document: '/assets/english.pdf', translation: { reviewed: '2026-11-20', reviewer: 'Roll' } }),
  };
  const kind = kindOf(path);
  const marked = { ...given, ...(mark(frontMatter[kind], given, kind) as object) };
  write(file, `---\n${stringify(marked)}---\n${body}${isEnglish ? more : ''}`);
}

/** All that anybody reads: visitors on pages, in feeds, calendars and search, editors in the answers of commands. */
function readOutputs(): string {
  const { status, output } = project.build(madeUpBuild);
  assert.equal(status, 0, output);
  const site = join(project.folder, '_site');
  // The editor's own program has the schemas in it, not the content.
  const files = listFiles(site).filter(
    (path) => !/^admin\/|\.(pdf|png|ico)$/.test(path) || path.startsWith('admin/granska'),
  );
  const texts = files.map((path) => {
    const bytes = readFileSync(join(site, path));
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  });
  const reviews = spawnSync(process.execPath, ['src/commands/run.mjs', 'granska', '--csv'], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...madeUpBuild },
  });
  return withoutTypesetting([output, reviews.stdout, ...texts].join('\n')).toLowerCase();
}

// Words for sharing a page wait for a page in another language that can be shared: today all of them have a quick exit.
// No made-up municipality has a minority language, whose page the made-up site would lack.
const waiting = /^languages\.words\.(share|copy|copied)|^municipalities\.minorityLanguage\./;

/** The words by which a field that can't be marked is known. */
function ownWords(field: string): string[] {
  const [kind = '', ...keys] = field.split('.');
  return keys
    .reduce<unknown[]>(
      (found, key) => found.flatMap((one) => (one as Record<string, unknown>)[key] ?? []),
      [readRecords(kind)].flat(),
    )
    .map(String);
}

test('varje textfält i poster och överst på sidor kommer till användning någonstans', () => {
  const all = [
    ...kinds.flatMap(([kind, schema]) => listFields(schema, kind)),
    ...Object.entries(frontMatter).flatMap(([kind, schema]) => listFields(schema, kind)),
  ];
  assert.ok(all.length > 100, `${all.length} fält`);
  const outputs = readOutputs();
  const dead = all.filter((field) => {
    // What is said of a number is the same in each language: two of them speak for the others.
    if (waiting.test(field) || /translations\.(?!en|ar)\w+\./.test(field)) return false;
    const words = named.test(field) ? ownWords(field) : [marks.get(field) ?? `${field} har inget märke`];
    return !words.some((word) => outputs.includes(word.toLowerCase()));
  });
  assert.deepEqual(dead, []);
});
