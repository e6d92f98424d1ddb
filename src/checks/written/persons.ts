// Given names by which an address or a signature is known as a person's: the ones that most people in Sweden have
// (Statistiska centralbyrån, namnstatistik), without those that are words as well.
const given =
  'adam ahmed albin alex alexander alexandra ali alice alva amanda amir anders andreas andré anette angelica anita ann anna anne annette annica annika anton arne arvid astrid axel barbro beatrice bengt benjamin berit bertil birgit birgitta bo britt britta bror camilla carina carl caroline catarina cecilia charlotta charlotte christer christian christina christoffer claes clara conny dan daniel david dennis ebba edvin elias elin elina elisabet elisabeth ella ellen ellinor elsa emelie emil emilia emma erica erik erika eva evelina fanny fatima felicia felix filip filippa folke fredrik frida gabriel gerd gun gunilla gunnar gustaf gustav hanna hannah hans hassan helen helena helene henrik hugo håkan ibrahim ida inga inger ingemar ingrid ingvar irene isabella isabelle isak jacob jakob jan janne jennifer jenny jens jerker jesper jessica joakim johan johanna johannes john johnny jonas jonathan jonna josef josefin josefine julia karin karl karolina katarina kenneth kent kerstin kim kjell klara krister kristian kristina kristoffer lars lasse leif lena lennart leo liam lina linda linnea linnéa linus lisa lisbeth louise lotta lovisa lucas ludvig lukas madeleine magdalena magnus maja malin marcus margareta margaretha maria mariam marianne marie marika marina markus martin martina mats matilda mattias maximilian mikael minna moa mohamed mohammed mona monica monika märta nathalie niklas nils nina ninni noah ola olivia olle olof oscar oskar oliver patrik pelle per pernilla peter petra pia pontus rasmus rebecca rebecka richard rikard robert robin roger roland rolf rune ronja ruth sabina samuel sandra sara sebastian signe sigrid simon siv sofia sofie solveig staffan stefan sten stig stina susanne sven svante sven tage theo therese thomas tobias tomas tommy tony torbjörn tove tuva ulf ulla ulrika urban valter vera veronica victor victoria viktor viktoria vilgot vilma wilhelm william yasmin yvonne åke åsa örjan östen';

const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const plainGiven = new Set(given.split(' ').map(plain));

/** True for one of the given names that we know, in any case and with or without dots. */
export const isGivenName = (word: string) => plainGiven.has(plain(word));

// Endings that only family names have.
const isSurname = /.(sson|ström|strom|qvist|kvist|lund|berg|gren|stedt|dahl|holm)$/i;

// What stands in addresses of functions, which may be written with a dot as well.
const isFunction =
  /^(info|kontakt|kontaktcenter|kommun\w*|social\w*|registrator|diarie\w*|barn\w*|unga|ungdom\w*|trygg\w*|brott\w*|polis\w*|press|media|kultur|skola\w*|individ|familj\w*|dalarna|lan\w*|lst|service|support|medborgar\w*|jour\w*|stod|hjalp|kansli\w*|styrelse\w*|vard|omsorg\w*|post|mail|no-?reply|webb?\w*|redaktion\w*|[a-zåäö]+kommun)$/i;

/** True for an address that names a person: by a given name, or by what only family names end with. */
export function looksLikePerson(address: string): boolean {
  const [local = ''] = address.split('@');
  const parts = local.split(/[._-]/).map((part) => part.replace(/\d+$/, ''));
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  if (!last || parts.some((part) => isFunction.test(part))) return false;
  // An initial says nothing by itself: "e.tjanst" has one too.
  return isGivenName(first) || isGivenName(last) || isSurname.test(last);
}

// Domains where private people have their mail.
const privateMail =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|tutanota|tuta|zoho|mail|yandex|telia|bredband|bredbandsbolaget|comhem|tele2|spray|passagen|home|swipnet|bahnhof|glocalnet|boxer|ownit|algonet|tiscali)\.(com|se|net|nu|me|co\.uk|de|no|fi|dk|ru|eu|org)$/i;

/** True for an address at a host where people have mailboxes of their own. */
export const isPrivateMail = (address: string) => privateMail.test(address);

const role =
  '(?:[Hh]andläggare|[Ss]amordnare|[Kk]ommunpolis|[Oo]mrådespolis|[Pp]olis(?:chef|inspektör|kommissarie)?|[Ee]nhetschef|[Aa]vdelningschef|[Cc]hef|[Ss]ocialsekreterare|[Uu]tredare|[Ss]trateg|[Ss]äkerhets(?:chef|samordnare)|[Uu]tvecklingsledare|[Pp]rojektledare|[Kk]ommundirektör|[Rr]ektor|[Ll]ärare|[Kk]urator|[Kk]ontaktperson|[Oo]rdförande|[Ss]ekreterare|[Kk]ommunikatör|[Ff]ältare|[Ff]ältassistent)(?:n|en|s)?';
const name = '(\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)';

/** A role with a name beside it, in either order. The groups are the name's two words. */
export const nameBesideRole = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*${role}[,:]? (?:är |heter )?${name}|${name},? (?:är |vår )?(?:\\p{Ll}+ )?\\p{Ll}*${role})(?!\\p{L})`,
  'gu',
);
