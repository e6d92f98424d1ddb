import { withoutAddresses } from '../source/passages.ts';
import type { Verdict } from './verdict.ts';

/** A text that somebody has written, and what is known of where it stands. */
export interface WrittenText {
  text: string;
  /** The key it stands under; `body` for the text of a page. */
  key: string;
  /** The kind of record; `page` for a page. */
  kind: string;
  /** The record, or what stands at the top of the page. */
  owner: Readonly<Record<string, unknown>>;
  isSwedish: boolean;
  /** The build's day, `YYYY-MM-DD`. */
  today: string;
}

/** What is to be found in a text, and what to say of it: `{}` stands for what was found. */
export interface PatternRule extends Verdict {
  /** With the flag g. */
  find: RegExp;
  /** Said only where the sentence has this. */
  only?: RegExp;
  /** Not said where the sentence has this. */
  unless?: RegExp;
  /** Judges what a pattern can't. It may answer with a verdict of its own. */
  judge?: (found: RegExpExecArray, written: WrittenText) => boolean | Verdict | undefined;
}

/** Rules of one subject, for texts that have what all of them need. */
export interface RuleTable {
  needs: RegExp;
  /** Which texts it is about; all, where it says nothing. */
  of?: (written: WrittenText) => boolean;
  /** For Swedish alone. */
  isSwedish: boolean;
  rules: readonly PatternRule[];
}

export interface PlacedVerdict extends Verdict {
  /** Where in the text, from 0. */
  index: number;
}

// An abbreviation ends no sentence, nor does a point in a number or a time of day.
const ends = /[.!?…:]["”»)]?\s+(?=["”«(]?\p{Lu})|\n\s*\n/gu;

/** The sentence of a text that has a place in it. */
export function sentenceAt(text: string, index: number): string {
  let start = 0;
  for (const end of text.matchAll(ends)) {
    const next = end.index + end[0].length;
    if (next > index) return text.slice(start, next);
    start = next;
  }
  return text.slice(start);
}

// What somebody said stands as it was said.
const quote = /[”"“«»][^”"“«»\n]{1,200}[”"“«»]/g;

// Neither a letter nor a space, and nothing that anyone writes: what is left out of a text is no word and no gap.
const filler = '\u0001';

/** The same text, character for character, without what stands in quotation marks. */
export const maskQuotes = (text: string): string =>
  text.search(quote) < 0 ? text : text.replace(quote, (found) => filler.repeat(found.length));

/** The same text without what no reader reads: addresses of links, and code. */
export const maskAddresses = (text: string): string => withoutAddresses(text, filler);

function apply(rule: PatternRule, written: WrittenText): PlacedVerdict[] {
  // Most texts have nothing of what most rules look for, and to ask for all matches costs ten times as much as for one.
  if (written.text.search(rule.find) < 0) return [];
  return [...written.text.matchAll(rule.find)].flatMap((found) => {
    const sentence = rule.only || rule.unless ? sentenceAt(written.text, found.index) : '';
    if (rule.only?.test(sentence) === false || rule.unless?.test(sentence)) return [];
    const answer = rule.judge ? rule.judge(found, written) : true;
    if (!answer) return [];
    const { what, fix, severity } = answer === true ? rule : answer;
    const said = (words: string) => words.replaceAll('{}', found[0].trim());
    return [{ index: found.index, what: said(what), fix: said(fix), ...(severity && { severity }) }];
  });
}

// A part of a pattern that is told by its number or name means another one in a longer pattern.
const numbered = /\\[1-9k]|\(\?<[^=!]/;

/** What finds something where any rule of a table does; undefined where the rules can't be made one pattern. */
function joinRules({ rules }: RuleTable): RegExp | undefined {
  const [flags = '', ...others] = new Set(rules.map(({ find }) => find.flags));
  if (rules.length < 2 || others.length > 0 || rules.some(({ find }) => numbered.test(find.source))) return undefined;
  return new RegExp(rules.map(({ find }) => `(?:${find.source})`).join('|'), flags.replace('g', ''));
}

const joined = new Map<RuleTable, RegExp | undefined>();

/** Whether a table may find something in a text: to ask for all of its rules at once takes a sixth of the time. */
function mayFind(table: RuleTable, written: WrittenText): boolean {
  const { needs, of, isSwedish } = table;
  if ((isSwedish && !written.isSwedish) || of?.(written) === false || !needs.test(written.text)) return false;
  if (!joined.has(table)) joined.set(table, joinRules(table));
  return joined.get(table)?.test(written.text) ?? true;
}

/** All that tables of rules find in a text. */
export const applyTables = (tables: readonly RuleTable[], written: WrittenText): PlacedVerdict[] =>
  tables.flatMap((table) => (mayFind(table, written) ? table.rules.flatMap((rule) => apply(rule, written)) : []));
