/** How hard a text is to read, and what the figure is made of. */
export interface Readability {
  lix: number;
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  long: number;
}

const softHyphen = /\u00ad/g;
const webAddress = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;

/**
 * Measures a text by LIX (läsbarhetsindex): words per sentence, plus the share of words longer than six letters in
 * percent (`standards.md` LNG-01). Under 30 is very easy, 30–40 easy, 50–60 ordinary official prose.
 * @param blocks paragraphs, items and headings: each ends a sentence, with or without a stop. Addresses are left out.
 */
export function measureReadability(blocks: readonly string[]): Readability {
  const sentences = blocks
    .map((block) => block.replace(softHyphen, '').replace(webAddress, ''))
    .flatMap((block) => block.split(/[.!?:]+(?=\s|$)/))
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const long = words.filter((word) => word.length > 6).length;
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length;
  return { lix, words: words.length, sentences: sentences.length, long };
}
