/** Answers whether a word is Swedish. */
export interface WordLookup {
  /** By the dictionary and its rules for compounds. */
  knows(word: string): boolean;
  /** By the dictionary alone: no word made of others. */
  lists(word: string): boolean;
}

const letters = 'abcdefghijklmnoprstuvyåäö';
const alike = ['åo', 'oå', 'äe', 'eä', 'oa', 'ao'];

/** A word as it would be without one usual slip: a letter left out, doubled, exchanged for a like one or for its neighbour. */
export function withoutSlip(word: string): string[] {
  const found: string[] = [];
  for (let at = 1; at <= word.length; at += 1) {
    const [before, sign = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    for (const letter of letters) found.push(before + letter + word.slice(at));
    if (sign === word[at - 1]) found.push(before + after);
    if (sign && after) found.push(before + after[0] + sign + after.slice(1));
    for (const [from, to = ''] of alike) if (sign === from) found.push(before + to + after);
  }
  return found.filter((other) => other !== word);
}

/** A word as it would be with another letter somewhere. */
const withOtherLetter = (word: string): string[] =>
  [...word].flatMap((_, at) => [...letters].map((letter) => word.slice(0, at) + letter + word.slice(at + 1)));

// "trygghets-" is the genitive of a word. Others may begin a compound if they may begin these two.
const begins = (part: string, { knows }: WordLookup) =>
  /^(av|anti|åter)$/.test(part) ||
  (part.length >= 4 && part.endsWith('s') && knows(part) && knows(part.slice(0, -1))) ||
  (part.length >= 4 && knows(`${part}grupp`) && knows(`${part}plan`));

/** True where a word falls into one that may begin a compound and one that the dictionary lists. */
function isMadeOfTwo(word: string, dictionary: WordLookup): boolean {
  if (/(.)\1\1/.test(word)) return false;
  for (let at = 2; at <= word.length - 4; at += 1)
    if (dictionary.lists(word.slice(at)) && begins(word.slice(0, at), dictionary)) return true;
  return false;
}

/**
 * Decides whether a word is well spelt. The dictionary is right about the words it lists. A compound made by rules is
 * believed only where it is not one slip away from a listed word ("brottsförbyggande"). The rules miss some compounds
 * ("skolinspektionen"): of those, two whole words are believed, where no slip away is any word at all.
 * @param word in the case in which it stands
 */
export function isWellSpelt(word: string, dictionary: WordLookup): boolean {
  if (dictionary.lists(word)) return true;
  const lower = word.toLowerCase();
  if (dictionary.lists(lower)) return true;
  if (dictionary.knows(word) || dictionary.knows(lower))
    return !withoutSlip(lower).some((other) => dictionary.lists(other));
  return (
    isMadeOfTwo(lower, dictionary) &&
    !withOtherLetter(lower).some((other) => dictionary.lists(other)) &&
    !withoutSlip(lower).some((other) => dictionary.knows(other))
  );
}
