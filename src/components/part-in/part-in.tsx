import type { ComponentChildren } from 'preact';
import { partIn } from '../../lib/languages.ts';

interface Props {
  /** The language of the words. */
  lang: string;
  /** The language of the page that they stand on. */
  on?: string | undefined;
  children: ComponentChildren;
}

/** Words in another language than their page's, marked with language and direction (WCAG 3.1.2); else the bare words. */
export function PartIn({ lang, on = 'sv', children }: Props) {
  return lang === on ? children : <span {...partIn(lang, on)}>{children}</span>;
}
