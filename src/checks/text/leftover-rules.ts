import type { Finding } from '../fault.ts';
import type { Passage } from '../source/passages.ts';
import { isPrivateMail, looksLikePerson } from '../written/persons.ts';
import { dialectSigns, dialects, type Leftover } from './dialects.ts';

const leftovers: Leftover[] = [
  [
    /^(#{1,6}|[-*])\u00a0/m,
    'Mellanslaget efter tecknet är ett hårt mellanslag.',
    'Ta bort det och skriv ett vanligt mellanslag.',
  ],
  // One # before a word in small letters, or in the middle of a sentence, is a mark that people search by: #tryggdalarna.
  [
    /^#{2,6}[^#\s].*|^#\p{Lu}\p{Ll}*(?: [^.!?\n]*)?$/u,
    'Mellanslag saknas efter #.',
    'Skriv ## och ett mellanslag före rubriken.',
  ],
  [
    /^(o|§|ü|Ø|»|➢|►|✓|✔|→|[*+](?=\p{L}))[ \t]*\p{L}.*\n\1[ \t]*\p{L}/mu,
    'Tecknen först på raderna gör ingen lista.',
    'Skriv - och ett mellanslag först på varje rad.',
  ],
  [/^[•·▪◦●]\s?.*/m, 'Tecknet • gör ingen lista.', 'Skriv - och ett mellanslag först på varje rad.'],
  [/^-\p{L}.*\n-\p{L}/mu, 'Mellanslag saknas efter bindestrecket.', 'Skriv - och ett mellanslag först på varje rad.'],
  [/^[–—] .*\n[–—] /m, 'Långa streck gör ingen lista.', 'Skriv - och ett mellanslag först på varje rad.'],
  [
    /^\d+[.)]\p{L}.*\n\d+[.)]\p{L}/mu,
    'Mellanslag saknas efter siffran.',
    'Skriv 1. och ett mellanslag först på raden.',
  ],
  [/^[a-z]\) .*\n[a-z]\) /m, 'Bokstäver gör ingen lista.', 'Skriv 1. och ett mellanslag först på varje rad.'],
  [
    /^.*\S\t+\S.*\n.*\S\t+\S/m,
    'Raderna har tabbar mellan orden, och flyter ihop.',
    'Skriv en tabell: | före, mellan och efter cellerna, och | --- | --- | under rubrikraden.',
  ],
  [
    /\]\s+\((?:[/#]\S|(?:lank|nummer|telefon|epost|sprak|https?|mailto|tel):\S)/,
    'Länken har ett mellanslag mellan ] och (.',
    'Skriv ihop dem: [text](/adress/) eller [text](lank:id).',
  ],
  [
    /\]\([^()\n]*\s[^()\n]*\)/,
    'Adressen inom parentesen har ett mellanslag.',
    'Byt namn på filen så att den inte har mellanslag, eller rätta adressen.',
  ],
  [/\[\^[^\]]+\]/, 'Fotnoter finns inte här.', 'Skriv det viktiga i texten, eller länka till källan.'],
  [/\]\[[^\]]*\]/, 'Länken är skriven på ett sätt som inte fungerar.', 'Skriv [text](/adress/) eller [text](lank:id).'],
  [
    /\)\[(?:[/#]\S|(?:lank|nummer|telefon|epost|sprak|https?|mailto|tel):\S)/,
    'Länkens parenteser är omkastade.',
    'Skriv [text](/adress/): texten först, inom [ ].',
  ],
  [/\[[^\][\n]*\]\([^)\n]*$/m, 'Länkens sista parentes saknas.', 'Sätt ) sist i adressen.'],
  [/\*\*/, 'Stjärnorna gör ingen fet text.', 'Skriv **ordet** med två stjärnor på var sida, tätt intill ordet.'],
  [
    /__(?=[\p{L}\d])|(?<=[\p{L}\d])__/u,
    'Understrecken gör ingen fet text.',
    'Skriv **ordet** med två stjärnor på var sida, tätt intill ordet.',
  ],
  [
    /^\|.*\|$/m,
    'Tabellen går inte att läsa.',
    'Under rubrikraden ska det stå en rad med lika många delar: | --- | --- |',
  ],
  ...dialects,
];

/** Markdown that was meant as such but came out of the parser as text, so that visitors would read its signs. */
export function findLeftovers(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ text, tokens, placeOf }) => {
    if (!/[#|\]*_•·▪◦●\t]|^([-–—o§üØ»➢►✓✔→+]|\d+[.)]|[a-z]\))/m.test(text) && !dialectSigns.test(text)) return [];
    const plain = tokens.map(({ type, content }) => (type === 'text' ? content : '\n')).join('');
    return leftovers.flatMap(([pattern, what, fix]) => {
      const [found] = pattern.exec(plain) ?? [];
      // A line of the text, and not what follows on a link or a word in bold.
      const isThere = found && (!found.startsWith('\n') || text.includes(found));
      return isThere ? [{ ...placeOf(Math.max(0, text.indexOf(found))), what, fix }] : [];
    });
  });
}

/** E-mail addresses typed as text: on a phone nobody can press them. */
export function findBareMail(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ text, tokens, placeOf }) => {
    // The sign may be written as a character reference.
    if (!/[@&]/.test(text)) return [];
    let depth = 0;
    return tokens.flatMap((token) => {
      if (token.type.startsWith('link_')) depth += token.nesting;
      const [mail] =
        (depth === 0 && token.type === 'text' && /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(token.content)) || [];
      if (!mail) return [];
      return [
        {
          ...placeOf(Math.max(0, text.indexOf(mail))),
          what: `E-postadressen ${mail} står som text.`,
          // Where a person's address is refused, nobody is told to put it.
          fix:
            looksLikePerson(mail) || isPrivateMail(mail)
              ? 'Ta bort den. Skriv en funktionsadress i stället, ur _data/contacts.json: [](epost:id).'
              : 'Lägg den i _data/contacts.json och skriv [](epost:id).',
        },
      ];
    });
  });
}
