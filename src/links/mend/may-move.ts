import { parse } from 'tldts';
import { parseUrl } from '../../lib/urls.ts';

/** The domain that someone has registered; of a name that no registry gives out, the name itself. */
function ownerOf(hostname: string): string {
  const { domain, isIcann, isPrivate } = parse(hostname, { allowPrivateDomains: true });
  return domain && (isIcann || isPrivate) ? domain : hostname;
}

// What would end the address, or begin something else, where it may come to stand: in JSON, YAML or Markdown. All of
// them may be written as a percent code without another meaning.
const risky = /[\s"'<>()[\]{}\\^`|*\p{C}]/gu;
const encode = (sign: string) =>
  [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** An address that can stand in any file without ending too soon. */
export const toPlainAddress = (address: string): string => address.replace(risky, encode);

/**
 * Why an address may not be written instead of another by a machine, in Swedish; nothing where it may.
 * A host that has become another's, or sends us there, would else write itself into our register.
 */
export function whyNot(from: string, to: string): string | undefined {
  const [old, next] = [parseUrl(from), parseUrl(to)];
  if (!old || !next) return 'adressen går inte att tolka';
  if (!/^https?:$/.test(old.protocol) || !/^https?:$/.test(next.protocol)) return 'det är inte en webbadress';
  if (ownerOf(old.hostname) !== ownerOf(next.hostname))
    return `den nya adressen hör till en annan webbplats (${next.hostname})`;
  if (old.protocol === 'https:' && next.protocol === 'http:') return 'den nya adressen är inte krypterad (http)';
  if (next.username || next.password) return 'det står en inloggning i den nya adressen';
  if (next.port && next.port !== old.port) return `den nya adressen har en egen port (${next.port})`;
  return undefined;
}
