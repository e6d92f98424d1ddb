/** How a text reads, and what the figures are made of. */
export interface Readability {
  lix: number;
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  long: number;
  /** Sentences of six words or fewer. */
  short: number;
}

const softHyphen = /\u00ad/g;
const webAddress = /\b(?:https?:\/\/|www\.)\S*[^\s.!?…,:;)]|\S+@\S+\.\p{L}+/gu;
// A number is one word, whatever stands between its figures: 2,5, 9.30, 10–12, 663 000, 010-225 00 00.
const word = /[\p{L}\d]+(?:(?:[-’']|(?<=\d)[\s.,:–](?=\d))[\p{L}\d]+)*/gu;
// The stop of these ends no sentence, not even before a name or a number: "t.ex. Bris", "kl. 9".
const abbreviations =
  '(?<![\\p{L}\\d])(?:[Tt]\\.\\s?ex|[Bb]l\\.\\s?a|s\\.\\s?k|d\\.\\s?v\\.\\s?s|f\\.\\s?d|dvs|[Cc]a|[Kk]l|nr|[Tt]el|jfr|resp|inkl|exkl)\\.';
const sentenceEnd = new RegExp(
  `(?<=[.!?…][”"’»)\\]]*)(?<!${abbreviations})\\s+(?=[”"’»(–-]*\\s?[\\p{Lu}\\d])|(?<=:)\\s+(?=[”"’»]*\\p{Lu})`,
  'u',
);

/** The words of each sentence in a text. A colon ends a sentence where a capital follows, as LIX counts. */
const readSentences = (text: string): string[][] =>
  text
    .replace(softHyphen, '')
    .replace(webAddress, '')
    .split(sentenceEnd)
    .map((sentence) => sentence.match(word) ?? [])
    .filter((words) => words.length > 0);

const isLong = (name: string) => name.replace(/\P{L}/gu, '').length > 6;

/**
 * Measures a text by LIX (läsbarhetsindex): words per sentence, plus the share of words longer than six letters in
 * percent. Under 30 is very easy, 30–40 easy, 50–60 ordinary official prose.
 * @param blocks paragraphs and items: each ends a sentence, with or without a stop. Addresses are left out.
 */
export function measureReadability(blocks: readonly string[]): Readability {
  const sentences = blocks.flatMap(readSentences);
  const words = sentences.flat();
  const long = words.filter(isLong).length;
  const short = sentences.filter(({ length }) => length <= 6).length;
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length;
  return { lix, words: words.length, sentences: sentences.length, long, short };
}
