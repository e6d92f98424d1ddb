import { attempt } from '../../lib/attempt.ts';

type ContactVerdict = { rule: 'bad-mailto' | 'bad-tel' | 'latin1'; message: string } | undefined;

const decode = (text: string): string | undefined => attempt(() => decodeURIComponent(text));

// RFC 5322's dot-atom with RFC 6532's letters, or a text in quotation marks.
const local =
  /^(?:[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*|"(?:[^"\\]|\\.)*")$/u;
const domain =
  /^(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+)|\[[\da-f.:]+\])$/iu;

function isMailbox(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && local.test(text.slice(0, at)) && domain.test(text.slice(at + 1));
}

const mail = (message: string): ContactVerdict => ({ rule: 'bad-mailto', message });

function judgeFields(query: string): ContactVerdict {
  for (const field of query.split(/&(?:amp;)?/)) {
    const [name = '', ...rest] = field.split('=');
    if (!/^[a-z][a-z-]*$/i.test(name) || rest.length === 0)
      return mail(`Fältet "${field}" i e-postlänken saknar namn eller värde. Skriv ?subject=… och &body=….`);
    if (rest.join('=').includes('?')) return mail('E-postlänken har två frågetecken. Skriv & före det andra fältet.');
    const value = decode(rest.join('='));
    if (value === undefined) return badCode(rest.join('='));
    if (!/^(to|cc|bcc)$/i.test(name)) continue;
    const bad = value.split(',').find((one) => !isMailbox(one.trim()));
    if (bad !== undefined) return mail(`"${bad}" är ingen e-postadress.`);
  }
  return undefined;
}

const badCode = (text: string): ContactVerdict =>
  /%(?![\da-f]{2})/i.test(text)
    ? mail('Ett procenttecken i e-postlänken är inte följt av två siffror. Skriv %25 för tecknet självt.')
    : { rule: 'latin1', message: 'E-postlänken är kodad som Latin-1. Koda å, ä och ö som UTF-8.' };

/** Judges a mailto address by RFC 6068. */
export function judgeMailto(address: string): ContactVerdict {
  const [target = '', query] = address.slice('mailto:'.length).split(/\?(.*)/s);
  if (target.startsWith('//')) return mail('Skriv mailto: utan snedstreck.');
  const decoded = target.split(',').map(decode);
  if (decoded.includes(undefined)) return badCode(target);
  const fields = query ? judgeFields(query) : undefined;
  if (fields) return fields;
  if (target === '') return query ? undefined : mail('E-postlänken har ingen mottagare.');
  const bad = (decoded as string[]).find((one) => !isMailbox(one));
  if (bad === undefined) return undefined;
  if (/^\s|\s$/.test(bad)) return mail('Ta bort mellanslaget i e-postlänken.');
  if (/;/.test(bad)) return mail('Skilj mottagare åt med komma, inte semikolon.');
  return mail(`"${bad}" är ingen e-postadress.`);
}

const tel = (message: string): ContactVerdict => ({ rule: 'bad-tel', message });

/** Judges a tel address by RFC 3966. Short numbers such as 112 and 114 14 need no country code. */
export function judgeTel(address: string): ContactVerdict {
  const [number = '', ...parameters] = address.slice('tel:'.length).split(';');
  const text = decode(number);
  if (text === undefined || number.trim() === '') return tel('Telefonlänken har inget nummer.');
  if (number.startsWith('//')) return tel('Skriv tel: utan snedstreck.');
  if (/\s|%20|\u00a0/.test(number))
    return tel('Ta bort mellanslagen i telefonlänken. Använd bindestreck om du vill dela upp numret.');
  if (!/^\+?[\d*#().-]+$/.test(text))
    return tel(`"${text}" är inget telefonnummer. Bara siffror, + och bindestreck får stå där.`);
  if (/^\+\d+\(0\)/.test(text)) return tel('Nollan inom parentes rings också upp. Ta bort den efter landsnumret.');
  const digits = text.replace(/\D/g, '');
  if (digits.length < 2 || digits.length > 15) return tel(`Numret har ${digits.length} siffror. Ett nummer har 2–15.`);
  if (text.startsWith('+0')) return tel('Ett landsnummer börjar inte med 0. I Sverige är det +46.');
  if (/^\+460/.test(text.replace(/[().-]/g, ''))) return tel('Ta bort nollan efter +46.');
  const bad = parameters.find((parameter) => !/^[a-z\d-]+(=[^\s=]+)?$/i.test(parameter));
  return bad === undefined ? undefined : tel(`"${bad}" efter numret går inte att tolka.`);
}
