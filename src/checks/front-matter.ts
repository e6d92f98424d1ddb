import { z } from 'zod';
import { newsItem, page } from '../schemas/page.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';
import { readSourceText, type SourceText } from './source-text.ts';

export interface MarkdownFile {
  file: string;
  /** The front matter as a value, once it has passed its schema. */
  data: Record<string, unknown>;
  frontMatter: SourceText;
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
}

const missingFence = (file: string, line: number, what: string): { faults: Fault[] } => ({
  faults: [{ file, line, column: 1, what, fix: 'Lägg en rad med --- före och efter uppgifterna överst i filen.' }],
});

/** The schema of a Markdown file: news items carry their source, other pages do not. */
export function schemaOf(file: string): z.ZodType {
  return file.includes('/aktuellt/') ? newsItem : page;
}

/** Splits a Markdown file at its fences and checks its front matter by the schema of its kind. */
export function readMarkdownFile(file: string, text: string): { page?: MarkdownFile; faults: Fault[] } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return missingFence(file, 1, 'Raden --- överst i filen saknas.');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return missingFence(file, lines.length, 'Raden --- efter uppgifterna överst i filen saknas.');
  const frontMatter = readSourceText(file, lines.slice(1, end).join('\n'), 2);
  if (frontMatter.faults.length > 0) return { faults: frontMatter.faults };
  const faults = schemaFaults(schemaOf(file), frontMatter);
  const data = z.record(z.string(), z.unknown()).safeParse(frontMatter.value).data ?? {};
  return { page: { file, data, frontMatter, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }, faults };
}
