import { attempt } from './attempt.ts';

/**
 * Whether a text is a whole address, or one seen from another. `URL.canParse` will not do: in Node 20 it says no to an å, ä or
 * ö in the name of a host, once it has been asked so often that V8 has made it faster.
 */
export const canParseUrl = (text: string, base?: string | URL): boolean =>
  attempt(() => new URL(text, base)) !== undefined;
