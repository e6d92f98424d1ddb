/** Remembers what a function of one word has answered: pages share most of their words. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}
