/**
 * Stop words, which say nothing of what is sought: Swedish function words, and those that questions are made of.
 * A query of nothing else is taken as it stands. The last line is as they are written on a keyboard without dots: those of
 * them that are no other word of ours.
 */
const stopWords = new Set(
  `alla allt att av bara bli blir blivit både bör de dem den denna deras dess det detta dig din dina dit ditt du där då
  efter eller en er ert ett flera finns finnas fick få får för från föra gör göra gäller genom ha hade han har hur här i
  in inom inte ja jag kan kanske kunna man med men mig min mina mitt mot mycket måste nu ni nog något någon några när och
  också om oss på sig sin sina sitt själv ska skall skulle sedan som så sån sådan tack till tror under upp ur ut utan vad
  var vara varför varifrån vart vem vems vi vid vilka vilken vilket vill vårt våra vår är åt än över även veta vet vore
  ifall innehålla innehåller ligger klar klart varit hitta hittar skrivit sidan typ hej snälla behöver borde ens hos iväg bort fram hans hennes hon honom henne blev göras gjort kommer komma
  aldrig alltid alltså annan annars annat båda brukar dessa dom egentligen ej er era exakt fast fortfarande gärna går hela heller helst helt igen ikväll info
  information informationen innan istället ju just lite längre många medan mer mest nån nåt nästan precis redan samma samt
  ser säger tills tro undrar verkligen väl år
  därför egen eget egna eftersom fler flest folk framför ge ger hellre ihop inga ingen inget ingenting knappt lista listan
  låta massa människor nyligen personer pga sak saker snart ställe stället sätt ta tar tagit tänker ungefär version vidare
  visa visar ändå enligt gällande nya nytt sant ingår behövs brukade olika per via inför hit gång gånger faktiskt liksom ganska bland haft utav absolut kontra versus jämfört gentemot
  for fran pa ar nar nagon nagot nagra gor gora maste ocksa sjalv`.split(/\s+/),
);

/** True for a stop word: it says nothing of what is sought. */
export const isStopWord = (word: string): boolean => (word.length === 1 ? !/\d/.test(word) : stopWords.has(word));

const single = (word: string) => word.replace(/(.)\1+/g, '$1');
const singleStopWords = new Set([...stopWords].filter((word) => word.length > 2).map(single));

/** True for what is unknown, and was meant as a word that says nothing, or as two of them: hita, förmitt. */
export function isStopWordSlip(word: string): boolean {
  if (word.length > 3 && singleStopWords.has(single(word))) return true;
  const cuts = [...word].map((_, at) => at).filter((at) => at > 1 && word.length - at > 1);
  return cuts.some((at) => stopWords.has(word.slice(0, at)) && stopWords.has(word.slice(at)));
}

// Digits in groups, as phone numbers are written: 0250-260 00, +46 250 26 00 00, 114 14.
const number = /(?<![\p{L}\d])(?:\+|00)?\d(?:[ \u00a0–-]?\d)+(?![\p{L}\d])/gu;

const withoutCountry = (written: string, digits: string) =>
  /^(\+46|0046)/.test(written) ? digits.replace(/^(00)?46/, '0') : digits;

/** The numbers of a text that are written in groups, as one row of digits each; `+46` is the `0` of a number at home. */
export function joinNumbers(text: string): string[] {
  return [...text.matchAll(number)].flatMap(([written]) => {
    const digits = withoutCountry(written, written.replace(/\D/g, ''));
    return /\D/.test(written) && (digits === '112' || (digits.length >= 4 && digits.length <= 13)) ? [digits] : [];
  });
}

/** The words of a text, in lower case, composed (NFC) and without soft hyphens, in their order. */
export function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A word as somebody writes it on a keyboard without dots and accents: `gängsnacket` → `gangsnacket`. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** A text as it may be written by somebody who means it: without capitals, dots and accents. */
export const plain = (text: string): string => fold(text.toLocaleLowerCase('sv').trim());

const endings = /^(|[aesntd]|[aeo]?r|[aeo]?rs|[ei]?[nt]|[ei]?[nt]s|[aeo]?rna|[aeo]?rnas|nas?|rets?|[dt]e|[aei][st])$/;

/** True where two words are the same up to their endings, and both end as Swedish words are inflected. */
export function isAlike(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return one === other || (same > 3 && endings.test(one.slice(same)) && endings.test(other.slice(same)));
}
