import type { Provenance } from '../schemas/fields.ts';

/** A fact that a page shows, by what it is called there, and where it comes from. */
export interface SourcedFact {
  term: string;
  provenance: Pick<Provenance, 'publisher' | 'source' | 'published'>;
}

/** A source, with all that it gave. */
export interface Source {
  terms: readonly string[];
  publisher: string;
  /** The year of the source, where it says one. */
  year?: string;
  /** The address of a page that a visitor can open. */
  page?: string;
}
