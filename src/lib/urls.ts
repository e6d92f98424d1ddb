import { attempt } from './attempt.ts';

/**
 * Reads a whole address, or one seen from another; undefined where the text is none. `URL.canParse` will not do: in Node 20
 * it says no to an å, ä or ö in the name of a host, once it has been asked so often that V8 has made it faster.
 */
export const parseUrl = (text: string, base?: string | URL): URL | undefined => attempt(() => new URL(text, base));
