// Dots and rings go. An ä written as ae is one letter too many, and found as such.
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/-|\bkommun(ens?|s)?\b/g, ' ')
    .replace(/[^a-z ]/g, '')
    .trim();

/** True where one letter is too many, too few, another one, or two have changed places. */
function isOneTypoAway(written: string, name: string): boolean {
  const most = Math.min(written.length, name.length);
  let start = 0;
  let end = 0;
  while (start < most && written[start] === name[start]) start += 1;
  while (end < most - start && written.at(-1 - end) === name.at(-1 - end)) end += 1;
  const one = written.slice(start, written.length - end);
  const other = name.slice(start, name.length - end);
  if (one.length < 2 && other.length < 2) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}

/** Mora and Nora are two places: in a short name, the first letter is taken at its word. */
const isTypoOf = (written: string, name: string) =>
  written.length > 2 && (name.length > 4 || written[0] === name[0]) && isOneTypoAway(written, name);

/**
 * The municipalities that somebody may mean by what they have written so far: those that have the very name, else those
 * whose name begins so, else those that are one typing error away. None where it is nothing of ours.
 * @param written what has been typed, in any case, with or without dots and "kommun"
 */
export function findMunicipalities<Item extends { name: string }>(written: string, all: readonly Item[]): Item[] {
  const query = plain(written);
  const tests = [
    (word: string) => word === query,
    (word: string) => word.startsWith(query),
    // The s of a genitive is one letter too many.
    (word: string) => isTypoOf(query, word),
  ];
  if (!query) return [];
  for (const test of tests) {
    // Of a name in two parts, each part is a place of its own, and some write them as one.
    const found = all.filter(({ name }) => {
      const whole = plain(name);
      return [whole, whole.replace(' ', ''), ...whole.split(' ')].some(test);
    });
    if (found.length > 0) return found;
  }
  return [];
}
