/** A language in a script of its own, with what somebody who writes it is shown where nothing was found. */
export interface OwnScript {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What the language is called in itself. */
  name: string;
  address: string;
  /** The numbers to call, with who answers in the language. */
  numbers: readonly { number: string; name: string }[];
}

const scripts = ['Arabic', 'Ethiopic', 'Cyrillic', 'Greek', 'Hebrew'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

/** The script of a text that has letters of another than ours. */
export const scriptOf = (text: string): string | undefined => scripts.find(([, letter]) => letter.test(text))?.[0];

/** The languages that are written as a query is, those first that it seems to be in. */
export function inScriptOf(query: string, all: readonly OwnScript[], likely: readonly string[]): OwnScript[] {
  const script = scriptOf(query);
  const same = script ? all.filter(({ name }) => scriptOf(name) === script) : [];
  return same.sort((one, other) => Number(likely.includes(other.lang)) - Number(likely.includes(one.lang)));
}
