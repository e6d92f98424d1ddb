/** What kind of reader a page is for, and what its text aims at. */
export interface PageKind {
  /** As editors read it in the table. */
  name: string;
  /** LIX, from and to. */
  lix: readonly [number, number];
  /** Whether its sentences are to hang together. An easy-read text has one idea a line. */
  isJoined: boolean;
}

const ordinary: PageKind = { name: 'vanlig', lix: [25, 40], isJoined: true };

// By address, since that is what all pages have, those made of records too. The first that fits.
const kinds: readonly [address: RegExp, kind: PageKind][] = [
  [/^\/lattlast\//, { name: 'lättläst', lix: [0, 30], isJoined: false }],
  [/^\/for-unga\//, { name: 'unga', lix: [15, 30], isJoined: true }],
  [
    /^\/($|kommuner\/.|orolig-for-ett-barn\/|utsatt-for-brott\/|gangsnacket\/|kontakt\/|sakrare-besok\/)/,
    { name: 'hjälp', lix: [20, 35], isJoined: true },
  ],
  [
    /^\/(arbetet-i-dalarna|lagen|rapporter|stod-till-kommuner|uppdrag)\//,
    { name: 'yrkesroll', lix: [30, 45], isJoined: true },
  ],
];

/**
 * The kind of a page, by its address: easy-read, for the young, for one who
 * needs help, for one who works with the matter, or else ordinary. The only place that says which page is of which.
 */
export const pageKind = (address: string): PageKind => kinds.find(([form]) => form.test(address))?.[1] ?? ordinary;
