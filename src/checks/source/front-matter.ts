import { pageFileOf } from '../../schemas/page-kinds.ts';
import type { Fault } from '../fault.ts';
import { findTemplateCode } from './character-rules.ts';
import { schemaFaults } from './schema-faults.ts';
import { readSourceText, type SourceText } from './source-text.ts';

export interface MarkdownFile {
  file: string;
  /** The front matter as a value; empty where it can't be read. */
  data: Record<string, unknown>;
  frontMatter: SourceText;
  /** The front matter as it is written. */
  frontText: string;
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
}

const isFence = (line: string | undefined) => line?.trimEnd() === '---';
const isAlmostFence = (line: string | undefined) => /^[-–—]+\s*$/.test(line ?? '') && !isFence(line);

const almostFence = (file: string, line: number, text = ''): Fault => ({
  file,
  line,
  column: 1,
  what: 'Strecken på raden är för många, för få eller för långa.',
  fix: `Byt ${text.trim()} mot tre bindestreck: ---`,
});

function missingOpening(file: string, lines: readonly string[]): Fault {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return { file, line: 1, column: 1, what: 'Filen är tom.', fix: 'Skriv sidan, eller ta bort filen.' };
  if (isAlmostFence(lines[first])) return almostFence(file, first + 1, lines[first]);
  const [what, fix] = isFence(lines[first]?.trimStart())
    ? ['Raden --- står inte allra först i filen.', 'Ta bort tomma rader och mellanslag före den.']
    : ['Raden --- överst i filen saknas.', 'Lägg en rad med bara --- före uppgifterna, allra först i filen.'];
  return { file, line: 1, column: 1, what, fix };
}

// The data ends where the first line comes that is no key, list item, indented or empty line.
function missingClosing(file: string, lines: readonly string[]): Fault {
  const almost = lines.findIndex((line, index) => index > 0 && isAlmostFence(line));
  if (almost > 0) return almostFence(file, almost + 1, lines[almost]);
  const end = lines.findIndex((line, index) => index > 0 && !/^([\w-]+:|- |\s|$)/.test(line));
  return {
    file,
    line: end < 0 ? lines.length : end + 1,
    column: 1,
    what: 'Raden --- efter uppgifterna överst i filen saknas.',
    fix: 'Lägg en rad med bara --- mellan uppgifterna och texten.',
  };
}

const toRecord = (value: unknown) =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

const noData = (file: string): Fault => ({
  file,
  line: 2,
  column: 1,
  what: 'Raderna mellan --- är inga uppgifter.',
  fix: 'Skriv en rad för varje uppgift: en nyckel, ett kolon och värdet, till exempel title: Rubriken.',
});

// After the colon and in a date they are signs of another kind; within a text they are as good as any.
const hardSign = /(?<=^\s*\w+:[ \t]*)\u00a0|(?<=^\s*\w+: *["']?\d{4}[-\d]*)[\u00a0\u2011]/;

const findHardSigns = (lines: readonly string[]): Omit<Fault, 'file'>[] =>
  lines.flatMap((text, line) => {
    const column = /[\u00a0\u2011]/.test(text) ? text.search(hardSign) + 1 : 0;
    const what = 'Ett hårt mellanslag (eller bindestreck) står på raden.';
    return column > 0 ? [{ line, column, what, fix: 'Skriv det på nytt.' }] : [];
  });

/** Splits a Markdown file at its fences and checks its front matter by the schema of its kind. */
export function readMarkdownFile(file: string, text: string): { page?: MarkdownFile; faults: Fault[] } {
  const lines = text.split('\n');
  if (!isFence(lines[0])) return { faults: [missingOpening(file, lines)] };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return { faults: [missingClosing(file, lines)] };
  const front = lines.slice(1, end);
  const source = readSourceText(file, front.join('\n'), 2);
  const data = toRecord(source.value ?? {});
  const frontMatter = { ...source, value: data ?? {} };
  const code = findTemplateCode(front).map(({ line, column, ...words }) => ({
    file,
    line: line + 2,
    column: column + 1,
    ...words,
    fix: 'Ta bort klamrarna.',
  }));
  const hard = findHardSigns(front).map((fault) => ({ file, ...fault, line: fault.line + 2 }));
  const own = [...code, ...hard];
  // Braces mean a map to YAML, so whatever else it says of such a line is about something nobody wrote.
  const unreadable = data ? source.faults : [noData(file)];
  const found = unreadable.length > 0 ? unreadable : schemaFaults(pageFileOf(file).schema, frontMatter);
  return {
    page: {
      file,
      data: frontMatter.value,
      frontMatter,
      frontText: front.join('\n'),
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
    faults: [...own, ...found.filter(({ line }) => !own.some((fault) => fault.line === line))],
  };
}
