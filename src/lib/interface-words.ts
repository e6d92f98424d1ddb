/**
 * What the site itself says on every page, in Swedish. Other languages have the same words in `languages.json`; its
 * schema is made of this table, so a word that one of them lacks stops the build.
 */
export const swedishWords = {
  skip: 'Hoppa till innehållet',
  here: 'Du är här',
  start: 'Start',
  searchLabel: 'Sök på webbplatsen',
  search: 'Sök',
  menu: 'Meny',
  mainMenu: 'Huvudmeny',
  numbers: 'Nummer att ringa',
  contact: 'Frågor till Länsstyrelsen',
  moreContact: 'Vem svarar på vad?',
  share: 'Dela sidan',
  shareByMail: 'Mejla',
  shareBySms: 'Sms:a',
  shareMore: 'Dela …',
  copy: 'Kopiera',
  copied: 'Adressen är kopierad',
  copyFailed: 'Det gick inte att kopiera',
  otherSite: 'Länk till annan webbplats',
  asDocument: 'Samma text som dokument',
  table: 'Tabell',
  onPage: 'På sidan',
  sources: 'Källor och årtal',
  languages: 'På andra språk',
  preliminary: 'Preliminär översättning. Den är gjord av en dator. Ingen människa har granskat den än.',
  exit: 'Snabb utgång',
  leave: 'Lämna snabbt',
  leadsTo: 'Till {namn}.',
  how: 'Hur?',
  aboutExit: 'Så fungerar knappen',
  shiftOnce: 'Shift 1 av 3. Tryck två gånger till.',
  shiftTwice: 'Shift 2 av 3. Tryck en gång till.',
  shiftOver: 'Räkningen har börjat om.',
  municipalities: 'Kommunernas telefonnummer',
  inSwedish: 'Länkarna leder till sidor på svenska.',
  reviewedOn: 'Översättningen granskad',
};

export type InterfaceWords = Readonly<Record<keyof typeof swedishWords, string>>;

/**
 * The words of a page's language.
 * @param languages the records of languages
 * @param lang the page's language; without one it is Swedish
 */
export function wordsIn(
  languages: readonly { code: string; words?: InterfaceWords | undefined }[],
  lang = 'sv',
): InterfaceWords {
  return languages.find(({ code }) => code === lang)?.words ?? swedishWords;
}
