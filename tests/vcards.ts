/** A card as a phone reads it: each property's values, by its name. */
export type ReadCard = Map<string, string[][]>;

const toPlain = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** Reads a file of vCards (RFC 2426): unfolds its lines, parts names from values, and takes the escapes away. */
export function readVCards(file: string): ReadCard[] {
  const cards: ReadCard[] = [];
  for (const line of file.replace(/\r\n /g, '').split('\r\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (!name) throw new Error(`Raden går inte att läsa: ${line}`);
    if (name === 'BEGIN') cards.push(new Map());
    const card = cards.at(-1);
    const parts = value.split(/(?<!(?<!\\)(?:\\\\)*\\);/).map(toPlain);
    card?.set(name, [...(card.get(name) ?? []), parts]);
  }
  return cards;
}

/** The one value of a property that has one part. */
export const readValue = (card: ReadCard | undefined, name: string): string | undefined => card?.get(name)?.[0]?.[0];
