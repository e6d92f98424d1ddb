/** A place to choose: what it is shown as, and where it leads. */
export interface PlaceChoice {
  name: string;
  href: string;
  /** What it is found by: see `toNames`. */
  names: readonly string[];
  /** 0 for a municipality, which is meant before a place with a like name; 1 for a place. */
  order: 0 | 1;
}

/**
 * What a name, or what somebody has written, is found by: all of it as one word, and each of its words. Dots and rings
 * go, and so do words that say nothing and what comes after a comma. An ä written as ae is one letter too many, and is
 * found as such.
 */
export function toNames(text: string): [whole: string, ...words: string[]] {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/,.*|\p{M}/gu, '')
    .split(/\b(?:[ck]ommun\w*|municipality|lan|in?)\b|\W+/);
  return [words.join(''), ...words];
}

/** What a name of ours is found by: a comma in it ends nothing. */
export const namesOf = (name: string) => toNames(name.replaceAll(',', ' '));

/**
 * True where a locality lies in a municipality, wholly or in part.
 * @param code that of the municipality
 */
export const isIn = (
  { municipality, alsoIn = [] }: { municipality?: string | undefined; alsoIn?: readonly string[] | undefined },
  code: string,
): boolean => municipality === code || alsoIn.includes(code);

/** A word without each of its letters in turn, and the word itself: two that share one are one typing error apart. */
const cut = (word: string) => [...word, ''].map((_, at) => word.slice(0, at) + word.slice(at + 1));

/**
 * The places that somebody may mean by what they have written so far: those that have the very name, else those whose
 * name begins so, else those that are one typing error away. None where it is nothing of ours; the municipalities where
 * nothing is written. A postcode that begins as another, or is one digit from it, is another postcode.
 * @param written what has been typed, in any case, with or without dots and "kommun"
 * @returns them, and whether the first is meant for sure: what is nearly a village of ours may be a town elsewhere, as
 *   Borås is not Bonäs
 */
export function findPlaces(
  written: string,
  all: readonly PlaceChoice[],
): [found: PlaceChoice[], goal: PlaceChoice | undefined] {
  const [query] = toNames(written);
  const cuts = cut(query);
  const rankWord = (word: string) => {
    if (word === query) return 0;
    if (Number(query)) return 6;
    if (word.startsWith(query)) return 2;
    // Bergby and Vergby are two places: in a short name, the first letter is taken at its word.
    return (word[4] || query[0] === word[0]) && cut(word).some((one) => cuts.includes(one)) ? 4 : 6;
  };
  const rank = ({ order, names }: PlaceChoice) => Math.min(...names.map(rankWord)) + order;
  const best = Math.min(5, ...all.map(rank));
  const found = all.filter((place) => rank(place) === best);
  return [found, best > 4 || found[1] ? undefined : found[0]];
}
