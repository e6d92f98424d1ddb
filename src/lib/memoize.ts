/** A function of one word that answers once for each: pages share most of their words. */
export function memoize<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}
