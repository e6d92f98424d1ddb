import { escape as escapeValue, foldLines } from 'ical-generator';

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

const write = (text: string) => escapeValue(text, false);

// Every phone reads 3.0; it asks for N beside FN, also of those who have but one name.
const toLines = ({ name, phone, email, note, revised }: VCard): string[] => [
  'BEGIN:VCARD',
  'VERSION:3.0',
  `FN:${write(name)}`,
  `N:${write(name)};;;;`,
  `TEL;TYPE=VOICE:${phone}`,
  ...(email ? [`EMAIL;TYPE=INTERNET:${write(email)}`] : []),
  ...(note ? [`NOTE:${write(note)}`] : []),
  `REV:${revised}`,
  'END:VCARD',
];

/** A file of cards, one for each that a phone is to keep (vCard 3.0, RFC 2426), with values and lines as calendars have them. */
export function toVCards(cards: readonly VCard[]): string {
  return cards
    .flatMap(toLines)
    .map((line) => `${foldLines(line)}\r\n`)
    .join('');
}
