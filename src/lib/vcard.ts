import { escapeValue } from './escape.ts';

/** Somebody to reach, as an address book keeps it. */
export interface VCard {
  name: string;
  /** As it is dialled: digits, with a plus sign first where it has a country code. */
  phone: string;
  email?: string | undefined;
  /** For whom and when. */
  note?: string | undefined;
  /** The day when the card was last read through, `YYYY-MM-DD`. */
  revised: string;
}

const maxLineBytes = 75;
const { length: spaceLength } = ' ';

/** A line in parts of at most 75 octets, none of which ends within a letter (RFC 2426, 2.6). */
function foldLine(line: string): string {
  const octets = new TextEncoder();
  const parts = [''];
  let used = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (used + size > maxLineBytes) {
      parts.push('');
      used = spaceLength;
    }
    parts[parts.length - 1] += letter;
    used += size;
  }
  return parts.join('\r\n ');
}

// Every phone reads 3.0; it asks for N beside FN, also of those who have but one name.
const toLines = ({ name, phone, email, note, revised }: VCard): string[] => [
  'BEGIN:VCARD',
  'VERSION:3.0',
  `FN:${escapeValue(name)}`,
  `N:${escapeValue(name)};;;;`,
  `TEL;TYPE=VOICE:${phone}`,
  ...(email ? [`EMAIL;TYPE=INTERNET:${escapeValue(email)}`] : []),
  ...(note ? [`NOTE:${escapeValue(note)}`] : []),
  `REV:${revised}`,
  'END:VCARD',
];

/** A file of cards, one for each that a phone is to keep (vCard 3.0, RFC 2426). */
export function toVCards(cards: readonly VCard[]): string {
  return cards
    .flatMap(toLines)
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}
