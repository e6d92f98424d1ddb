import type { Fact } from '../schemas/fields.ts';

/** A fact as a page shows it: a term, a text, where it leads, and where it comes from. */
export interface ShownFact {
  term: string;
  text: string;
  href?: string;
  /** True where the address leaves the site. */
  external?: boolean;
  note?: string | undefined;
  provenance: Fact<unknown>;
}
