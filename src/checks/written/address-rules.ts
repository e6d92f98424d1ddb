import { parseUrl } from '../../lib/urls.ts';
import * as table from './address-table.ts';
import { looksLikePerson } from './persons.ts';
import { advice, error, type Verdict } from './verdict.ts';

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const asAddress = (text: string | undefined) =>
  text && /^https?:\/\/[^/]/i.test(text) && parseUrl(text) ? text : undefined;

// Proofpoint writes % as - and / as _ in the first of its ways, and the address as it is in the second.
const fromProofpoint = (value: string) => decode(value.replaceAll('-', '%').replaceAll('_', '/'));
// Bing writes it in base64, after two signs.
function fromBing(value: string): string {
  const [, packed] = /^a1([\w-]+)$/.exec(value) ?? [];
  if (!packed) return '';
  try {
    const signs = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** The address within another, in whatever way it is written there. */
export function innerAddress(address: string): string | undefined {
  const url = new URL(address);
  const values = [...url.searchParams.values()];
  const inPath = /(?:__|[/=])(https?(?::\/|%3a%2f|%253a%252f).*?)(?:__;.*|\/RK=.*)?$/i.exec(url.pathname)?.[1];
  const written = [
    ...values,
    ...values.map(decode),
    ...values.map(fromProofpoint),
    ...values.map(fromBing),
    inPath?.replace(/^(https?:)\/(?!\/)/, '$1//'),
    inPath && decode(decode(inPath)),
  ];
  return written.map(asAddress).find(Boolean);
}

const where = (address: string | undefined) =>
  address
    ? `Skriv adressen som ligger i den: ${address}`
    : 'Öppna länken, och kopiera adressen ur webbläsarens adressfält.';

const isRedirect =
  /(^|\/)(url|redir|redirect|redirector|l\.php|out|outbound|exit|click|track|go|goto|leave|away|lank|link)(\.\w+)?\/?$/i;

function judgeWrapper(address: string, { hostname, pathname }: URL): Verdict | undefined {
  const found = table.wrappers.find(({ host, path }) => host.test(hostname) && (path?.test(pathname) ?? true));
  const inner = innerAddress(address);
  if (found) return error(`Adressen går genom ${found.name}, som då får veta att besökaren var här.`, where(inner));
  const isOnward = () =>
    isRedirect.test(pathname) || [...new URL(address).searchParams.keys()].some((name) => table.onward.test(name));
  if (inner && new URL(inner).hostname !== hostname && !table.sharing.test(pathname) && isOnward())
    return advice('Adressen går en omväg till en annan webbplats.', where(inner));
  if (table.shorteners.test(hostname) && pathname.length > 1)
    return advice('Adressen är en kortlänk, som inte visar vart den leder.', where(undefined));
  return undefined;
}

function judgeHost({ hostname, pathname }: URL): Verdict | undefined {
  const isOpen = 'Länka till en sida som alla kan läsa.';
  if (table.inside.some((host) => host.test(hostname)))
    return error(`Adressen leder till ett slutet nät (${hostname}).`, `${isOpen} Andra än vi kommer inte dit.`);
  const preview = table.previews.find(({ host }) => host.test(hostname));
  if (preview)
    return (preview.isError ? error : advice)(
      'Adressen leder till en förhandsvisning eller en kopia av en webbplats.',
      'Skriv adressen till den riktiga sidan. Är sidan vår: skriv bara det som står efter värdnamnet, som /lagen/.',
    );
  const shut = table.closed.find(
    ({ host, path, unless }) => host.test(hostname) && (path?.test(pathname) ?? true) && !unless?.test(pathname),
  );
  if (!shut) return undefined;
  return shut.isError
    ? error(`Adressen leder till ${shut.name}, där besökaren måste logga in.`, isOpen)
    : advice(`Adressen leder till ${shut.name}.`, `Pröva den i ett privat fönster. ${isOpen}`);
}

// After a semicolon in the path, in the query, and in the fragment of pages that are programs.
const parametersOf = ({ pathname, searchParams, hash }: URL): [name: string, value: string][] => [
  ...[...pathname.matchAll(/;([\w.]+)=([^;/]*)/g)].map(([, name = '', value = '']): [string, string] => [name, value]),
  ...searchParams,
  ...(hash.includes('=') ? new URLSearchParams(hash.replace(/^#[^?]*\?|^#/, '')) : []),
];

const mail = /[\w.+-]+@[\w-]+\.[\w.-]*\w/;

// A bracket that was opened in the address belongs to it.
const hasOddEnd = (address: string) =>
  /[.,;:!”"'»\]]$/.test(address) || (address.endsWith(')') && !address.includes('('));

function judgeParameters(url: URL): Verdict | undefined {
  const found = parametersOf(url);
  const named = (names: RegExp) => found.find(([name, value]) => names.test(name) && value.length > 0)?.[0];
  const secret = named(table.secrets);
  if (secret)
    return error(`Adressen har ett lösenord eller en nyckel i sig (${secret}).`, 'Ta bort det, och byt lösenordet.');
  const [, person = ''] = found.find(([, value]) => mail.test(value)) ?? [];
  const [address = ''] = mail.exec(person) ?? [];
  if (address)
    return (looksLikePerson(address) ? error : advice)(
      `Adressen har en e-postadress i sig (${address}).`,
      'Ta bort det som står efter frågetecknet, och pröva att länken fungerar ändå.',
    );
  if (table.backstage.test(url.pathname))
    return advice('Adressen leder till en inloggning.', 'Länka till en sida som alla kan läsa.');
  if (url.port) return advice(`Adressen har en egen port (${url.port}).`, 'Pröva den hemifrån: många nät stänger den.');
  if (named(table.drafts))
    return advice('Adressen leder till ett utkast.', 'Kopiera adressen till den sida som är ute.');
  const session = named(table.sessions);
  if (session) return advice(`Adressen hör till ett enda besök (${session}).`, 'Kopiera den på nytt, utan den delen.');
  const mark = named(table.tracking);
  if (mark) return advice(`Adressen har ett spårningsmärke i sig (${mark}).`, `Ta bort ${mark}= och det som följer.`);
  const key = found.find(([name, value]) => table.keys.test(name) && value.length >= 16)?.[0];
  if (!key) return undefined;
  return advice(`Adressen har en nyckel i sig (${key}).`, 'Pröva den i ett privat fönster, och ta bort nyckeln.');
}

/**
 * Judges an address to another site, wherever it stands: it leads the visitor straight to a page that is open to all,
 * and tells nobody who copied it.
 * @param own the site's own origin, whose pages are named by their path alone
 */
export function judgeAddress(address: string, own?: string): Verdict | undefined {
  const written = asAddress(address);
  if (!written) return undefined;
  const url = new URL(written);
  if (url.username || url.password)
    return error(
      'Adressen har ett användarnamn eller lösenord i sig.',
      'Ta bort det som står före @, och byt lösenordet.',
    );
  if (own && url.origin === own && url.pathname !== '/')
    return advice(
      'Adressen leder till den egna webbplatsen.',
      `Skriv bara det som följer på värdnamnet: ${url.pathname}`,
    );
  if (hasOddEnd(written))
    return advice(`Adressen slutar med ${written.slice(-1)}`, 'Ta bort tecknet: det följde med ur en text.');
  return judgeWrapper(written, url) ?? judgeHost(url) ?? judgeParameters(url);
}
