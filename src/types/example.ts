import type { VNode } from 'preact';
import type { ForeignLanguage } from '../lib/languages.ts';

/** A component in one of its states, as the catalogue shows it (`/admin/komponenter/`). What it says is made up. */
export interface Example {
  /** Which state it is, in Swedish. */
  name: 'Vanligt' | 'Långa ord' | 'Från höger till vänster' | 'Minsta möjliga' | (string & {});
  element: VNode;
  /** The language of the page that it stands on, where that is not Swedish. */
  lang?: ForeignLanguage;
}
