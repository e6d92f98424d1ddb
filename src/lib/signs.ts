/**
 * The signs that a heading or an item of a list may begin with, `[](tecken:barn)`, and the drawing that each is
 * (src/components/icon). Editors choose by what it shows, in their own words.
 */
export const signs = {
  barn: 'child',
  bok: 'book',
  brev: 'letter',
  dag: 'sun',
  fraga: 'question',
  grupp: 'people',
  hus: 'house',
  lag: 'scales',
  larm: 'alarm',
  lista: 'checklist',
  natt: 'moon',
  oga: 'eye',
  person: 'person',
  plats: 'pin',
  polis: 'police',
  samtal: 'chat',
  skydd: 'shield',
  stopp: 'stop',
  telefon: 'phone',
  utgang: 'exit',
  varning: 'warning',
} as const;

export type SignName = keyof typeof signs;

export const signNames = Object.keys(signs) as SignName[];

/** What is written before a sign's name, where a link has its address. */
export const signScheme = 'tecken:';

/** The sign that an address names; undefined for every other address. */
export const toSignName = (href: string): SignName | undefined => signNames.find((name) => href === signScheme + name);
