import { type ExternalPage, readExternalPage } from './external-page.ts';
import type { ResponseBody } from './reply.ts';

// Whole names of a page that says it is not there: an article about such pages has other words around them.
const gone =
  /^(?:(?:oj|hoppsan|tyvärr|ojdå|sorry|oops|whoops)[!,.…\s]*)?(?:(?:fel|error|http|status|felkod)?\s*:?\s*404(?:\s*(?:[-–:|.]\s*)?(?:error|fel|not found|page not found|sidan (?:finns|hittades|kunde).*|file not found))?|(?:sidan|sida|dokumentet|filen|innehållet|adressen|artikeln)(?: du (?:söker|letar efter|försöker nå|ville besöka))?(?: som du \w+)? (?:finns (?:inte|ej|tyvärr inte)|hittades (?:inte|ej)|kunde (?:inte|ej) hittas|kan inte hittas|saknas|är borttagen|har tagits bort|existerar inte).{0,40}|(?:vi )?(?:hittar inte|kan inte hitta|kunde inte hitta|hittade inte) (?:sidan|den sida|sida).{0,30}|(?:the )?(?:page|file|document|content|resource)(?: you (?:requested|are looking for|were looking for))? (?:was not found|not found|could not be found|can(?:no|')t be found|does(?: not|n't) exist|no longer exists|is not available|has been removed|is missing).{0,30}|(?:we )?(?:can't|cannot|couldn't|could not) find (?:that|the|this) page.{0,20}|not found|page missing|nothing found)[\s!.]*$/iu;

const parked =
  /\b(?:this|the) domain(?: name)? (?:[\w.-]+ )?(?:is|may be) (?:for sale|parked|available for purchase)|\bbuy this domain\b|\bdomain (?:is )?for sale\b|\bparked (?:free|domain)|\bdomain parking\b|domän(?:en|namnet)?(?: [\w.-]+)? (?:är|kan vara) (?:till salu|parkera[dt])|\bköp (?:den här |denna )?domän|parkerad domän|related searches.*privacy policy/iu;
const parkingHosts =
  /(?:sedoparking|parkingcrew|bodis|above|hugedomains|parklogic|afternic|dan|cashparking|voodoo)\.(?:com|net)/i;

const loginPath =
  /\/(?:log-?in|log-?on|sign-?in|logga-?in|inloggning|auth(?:enticate|orize)?|sso|saml2?|adfs|cas\/login|account\/login|users\/sign_in|wp-login\.php)(?:[/?.]|$)/i;
const loginName = /^(?:logga in|inloggning|log ?in|sign ?in|please (?:log|sign) in|du måste logga in.*)\b/iu;

const challenge =
  /^(?:just a moment|attention required|checking your browser|vänta ett ögonblick|access denied|are you a robot|verify you are human|please enable (?:javascript|cookies))/i;

const documents = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|csv|epub|mp[34]|m4[av]|webm|jpe?g|png|gif|webp|avif)$/i;

/** What is wrong with a page that answered as if all were well. */
export interface Doubt {
  kind: 'soft404' | 'parked' | 'login' | 'document' | 'empty' | 'truncated' | 'bomb' | 'challenge' | 'home';
  message: string;
}

const parts = (title: string) => [title, ...title.split(/\s+[|–—·»:-]\s+|\s*[|»·]\s*/)].map((part) => part.trim());

function judgePage(page: ExternalPage, asked: URL, last: URL): Doubt | undefined {
  const names = [...parts(page.title), page.heading].filter(Boolean);
  const isElsewhere = last.href !== asked.href;
  if (names.some((name) => gone.test(name)))
    return { kind: 'soft404', message: 'Sidan svarar, men säger själv att den inte finns.' };
  if (
    page.loads.some((address) => parkingHosts.test(address)) ||
    (page.text.length < 3000 && parked.test(`${page.title} ${page.text}`))
  )
    return { kind: 'parked', message: 'Adressen är parkerad eller till salu.' };
  if (isElsewhere && loginPath.test(last.pathname) && !loginPath.test(asked.pathname))
    return { kind: 'login', message: `Adressen skickas till en inloggning (${last.host}).` };
  if (page.hasPassword && names.some((name) => loginName.test(name)) && !loginPath.test(asked.pathname))
    return { kind: 'login', message: 'Sidan kräver inloggning.' };
  if (names.some((name) => challenge.test(name)))
    return { kind: 'challenge', message: 'Webbplatsen släpper inte in automatiska besökare.' };
  if (page.text === '' && page.title === '' && page.loads.length === 0)
    return { kind: 'empty', message: 'Sidan är tom.' };
  const isDeep = asked.pathname.split('/').filter(Boolean).length > 0;
  if (isElsewhere && isDeep && last.pathname === '/' && last.search === '' && !/^\/(index\.\w+)?$/.test(asked.pathname))
    return { kind: 'home', message: `Adressen skickas till startsidan (${last.host}): sidan är troligen borta.` };
  return undefined;
}

/**
 * Judges what came from an address that answered 200.
 * @param asked the address on our page, and `last` the one that answered in the end
 */
export function judgeBody(
  body: ResponseBody,
  headers: Readonly<Record<string, string>>,
  asked: URL,
  last: URL,
): Doubt | undefined {
  const type = (headers['content-type'] ?? '').toLowerCase();
  const isHtml =
    /html/.test(type) || (type === '' && /^\s*<(!doctype html|html)/i.test(body.bytes.toString('latin1', 0, 200)));
  if (body.isBomb)
    return { kind: 'bomb', message: 'Svaret är packat så att det sväller orimligt. Det lästes inte till slut.' };
  if (body.isTruncated) return { kind: 'truncated', message: 'Svaret bröts innan allt hade kommit.' };
  if (body.bytes.length === 0) return { kind: 'empty', message: 'Svaret är tomt.' };
  if (isHtml && documents.test(asked.pathname))
    return { kind: 'document', message: 'Länken går till ett dokument, men en webbsida svarar.' };
  if (/\.pdf$/i.test(asked.pathname) && /pdf/.test(type) && !body.bytes.subarray(0, 1024).includes('%PDF'))
    return { kind: 'document', message: 'Filen kallar sig PDF men är något annat.' };
  return isHtml ? judgePage(readExternalPage(body.bytes, type), asked, last) : undefined;
}
