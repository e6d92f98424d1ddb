/** The letter by which the search knows what it found: `searchKinds` in `search/answer/titles.ts` says what each is called. */
export type SearchKind = 'p' | 'h' | 'k' | 'n' | 'e' | 'r' | 'c' | 'l' | 'w' | 's' | 'o' | 'f';

/** The letter by which the search knows whom something is for: `searchAudiences` in `search/answer/titles.ts`. */
export type SearchAudience = 'u' | 'v' | 'y';
