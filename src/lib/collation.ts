// The alphabet decides the order, not the code points: å, ä, ö stand last, and V and W apart, as in SAOL since 2006.
const collator = new Intl.Collator('sv', { numeric: true });

/** Compares two texts in Swedish alphabetical order. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The letter under which a text stands in a Swedish index; figures share the heading "0–9". */
export function indexLetter(text: string): string {
  const first = text.trim().charAt(0).toLocaleUpperCase('sv');
  if (/\d/.test(first)) return '0–9';
  if ('ÅÄÖ'.includes(first)) return first;
  return first.normalize('NFD').charAt(0);
}
