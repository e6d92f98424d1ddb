/** Signs that come out as they are written, with what is wrong and what to do. */
export type Leftover = [pattern: RegExp, what: string, fix: string];

const noList = 'Skriv en vanlig lista, med - och ett mellanslag.';

/** What a text must have for any of the patterns to be in it. */
export const dialectSigns = /[=~^:{}[$'+@]|^(:|!!!|h[1-6]\.|\.\. )|\|\|/m;

/** Markdown of other kinds, and other ways of writing, which come out here as the signs they are written with. */
export const dialects: readonly Leftover[] = [
  [/^\[[ xX]?\](?=\s|$)/m, 'Rutor att kryssa i finns inte här.', noList],
  [/^[☐☑☒✅❌]\s?.*\n[☐☑☒✅❌]/mu, 'Tecknen först på raderna gör ingen lista.', noList],
  [/\n: +\S/, 'Listor av ord och förklaringar finns inte här.', 'Skriv **ordet** och förklaringen i en lista med -.'],
  [/==[^=\s\n](?:[^=\n]*[^=\s\n])?==/, 'Märkt text finns inte här.', 'Ta bort ==, eller skriv **ordet** i fet stil.'],
  [/(?<![~\s])~[^~\s]{1,8}~(?!~)/, 'Nedsänkta tecken finns inte här.', 'Ta bort ~, eller skriv tecknet självt: H₂O.'],
  [/(?<![\^\s])\^[^^\s]{1,8}\^/, 'Upphöjda tecken finns inte här.', 'Ta bort ^, eller skriv tecknet självt: m².'],
  [/(?<![:\p{L}\d]):[a-z][a-z_]{2,}:(?![:\p{L}\d])/u, 'Bilder av tecken skrivs inte så här.', 'Ta bort det.'],
  [
    /(?<=\s|^|\)|\p{L})\{[.#:][\w-]+[^}\n]*\}/mu,
    'Klasser och id skrivs inte här.',
    'Ta bort klamrarna och det som står i dem.',
  ],
  [/\[\[[^\]\n]+\]\]/, 'Länken är skriven som i en wiki.', 'Skriv [text](/adress/) eller [text](lank:id).'],
  [/^\s*(?:@?\[toc\]|\[\[_TOC_\]\]|\{:toc\})\s*$/im, 'Innehållsförteckningen görs av sig själv.', 'Ta bort raden.'],
  [
    /^\[!\w+\]/m,
    'Rutan är skriven på ett annat sätt.',
    'Skriv ::: info på en rad, texten under, och ::: på en rad sist.',
  ],
  [
    /^!!! ?\w+/m,
    'Rutan är skriven på ett annat sätt.',
    'Skriv ::: info på en rad, texten under, och ::: på en rad sist.',
  ],
  [
    /^\*\[[^\]\n]+\]:/m,
    'Förkortningar förklaras inte så här.',
    'Förklara den inom parentes, eller lägg den i _data/words.json.',
  ],
  [
    /\[\/?(?:b|i|u|url|img|quote|list|size|color|center)(?:=[^\]\n]*)?\](?!\()/i,
    'Koden inom hakparentes fungerar inte här.',
    'Ta bort den. Fet text skrivs **så**.',
  ],
  [
    /(?<!')'{2,3}[^'\n]+'{2,3}(?!')/,
    'Raka citattecken i rad gör ingen fet text.',
    'Skriv **ordet** med två stjärnor på var sida.',
  ],
  [
    /^={2,6} .+ ={2,6}$|^h[1-6]\. |^\.\. \w+::/m,
    'Rubriken är skriven på ett annat sätt.',
    'Skriv ## och ett mellanslag före rubriken.',
  ],
  [/\$\$[^$\n]+\$\$/, 'Formler fungerar inte här.', 'Skriv formeln med ord.'],
  [/\+\+[^+\s][^+\n]*\+\+/, 'Understruken text finns inte här.', 'Ta bort ++. Understruket ser ut som en länk.'],
  [/\|\|[^|\s][^|\n]*\|\|/, 'Dold text finns inte här.', 'Ta bort ||.'],
];
