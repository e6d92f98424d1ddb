import type { PatternRule } from './rule.ts';
import { advice, error } from './verdict.ts';

const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\d.-])(?:${pattern})(?![\\p{L}\\d-])`, 'giu');
type Replacements = readonly [find: RegExp, meant: string][];

// Between its letters an abbreviation has a point or a space: "from" and "tom" are words.
const spelt = (...letters: string[]) => `${letters.join('(?:\\. ?| )')}\\.?`;

const short: readonly [pattern: string, meant: string][] = [
  [`${spelt('t', 'ex')}|exv\\.|exempelv\\.`, 'till exempel'],
  [spelt('bl', 'a'), 'bland annat'],
  [spelt('m', 'm'), 'med mera'],
  [spelt('m', 'fl'), 'med flera'],
  [`dvs\\.?|${spelt('d', 'v', 's')}`, 'det vill säga'],
  [`osv\\.?|${spelt('o', 's', 'v')}`, 'och så vidare'],
  ['etc\\.?', 'och så vidare'],
  ['ang\\.', 'om'],
  ['ev\\.', 'kanske, eller eventuell'],
  [`pga\\.?|${spelt('p', 'g', 'a')}`, 'på grund av'],
  [spelt('fr', 'o', 'm'), 'från och med'],
  [spelt('t', 'o', 'm'), 'till och med'],
  ['f\\. ?n\\.', 'just nu'],
  ['f\\. ?d\\.', 'tidigare'],
  ['s\\. ?k\\.', 'så kallad'],
  [`mht\\.?|${spelt('m', 'h', 't')}`, 'med hänsyn till'],
  ['e\\. ?d\\.|el\\. ?dyl\\.|o\\. ?dyl?\\.', 'eller liknande'],
  ['jfr\\.?', 'jämför'],
  ['resp\\.', 'respektive'],
  ['inkl\\.?', 'med'],
  ['exkl\\.?', 'utan'],
  ['f\\. ?ö\\.', 'för övrigt'],
  ['i st\\.? f\\.?', 'i stället för'],
];

/** Abbreviations that a voice reads as letters, and that few can read on a bad day. */
export const abbreviations: { needs: RegExp; words: Replacements } = {
  needs: /\p{L}[. ]{1,2}\p{L}|\p{L}{2}\.|dvs|osv|etc|mht|jfr|pga|inkl|exkl/iu,
  words: short.map(([pattern, meant]) => [word(pattern), meant]),
};

const foreign: readonly [pattern: string, meant: string][] = [
  ['save the date', 'boka dagen'],
  ['meetings?', 'möte'],
  ['awareness', 'medvetenhet, eller kunskap'],
  ['toolbox(?:en)?|toolkits?', 'verktygslåda'],
  ['best practices?', 'det som har fungerat väl'],
  ['stakeholders?', 'de som berörs'],
  ['empowerment', 'egenmakt'],
  ['outreach', 'uppsökande arbete'],
  ['mindset(?:et)?', 'sätt att tänka'],
  ['save', 'spara'],
  ['follow-?up', 'uppföljning'],
  ['news ?letter', 'nyhetsbrev'],
  ['(?:read|learn|find out) more', 'läs mer om, och ämnet'],
  ['(?:click|press) here', 'vart länken leder'],
  ['(?:sign|log) ?in', 'logga in'],
  ['(?:you|we|they|this|it|the \\w+) (?:can|will|is|are|has|have|must|should) \\w+', 'meningen på svenska'],
];

/** English where Swedish says the same. */
export const english: { needs: RegExp; words: Replacements } = {
  needs:
    /save|workshop|meeting|aware|tool|practic|know|stakeh|empower|feedb|deadl|kick|outreach|mindset|follow|news|more|here|sign|log| (?:can|will|is|are|has|have|must|should) /i,
  words: foreign.map(([pattern, meant]) => [word(pattern), meant]),
};

const leftoverRules: readonly PatternRule[] = [
  {
    find: /(?:Fel|Error)! ?(?:Hittar inte|Bokmärket|Ogiltig|Det finns ingen|Ingen text|Länken|Referens|Reference|Bookmark|No text|Not a valid|Hyperlink|Använd fliken|Use the Home)[^.!]*[.!]?/gi,
    ...error('Ordbehandlarens felmeddelande står i texten.', 'Ta bort det, och skriv vad som skulle stå där.'),
  },
  {
    find: /\b(?:lorem ipsum|dolor sit amet|consectetur adipiscing)\b[^.]*\.?/gi,
    ...advice('Utfyllnadstext står på sidan.', 'Skriv den riktiga texten.'),
  },
  {
    find: /(?<![\p{L}\d])(?:TODO|FIXME|TBD|TBA|X{3,}|x{3,}|\?{3,})(?![\p{L}\d])|\[(?:[Ff]yll i|[Ss]kriv|[Ii]nfoga|[Tt]ext|[Rr]ubrik|[Dd]atum|[Nn]amn|[Ll]änk|[Kk]ommer|Bild \d*)[^\]]*\](?!\()|<<[^>]+>>|(?:Klicka|Tryck) här för att (?:ange|skriva) text\.?|(?:Skriv|Lägg in|Fyll i) (?:text|texten|rubrik|bild) här|(?:Text|Mer information|Innehåll|Sidan)(?: kommer| uppdateras| är under uppbyggnad)(?: snart| inom kort)?\.$|(?:[Tt]ext ){2}text/gu,
    ...advice('"{}" ser ut att vänta på något.', 'Skriv det som ska stå där, eller ta bort det.'),
  },
  {
    find: /^(?:Med [Vv]änliga? [Hh]älsning(?:ar|en)?|Vänliga? [Hh]älsning(?:ar)?|M[Vv][Hh]|Bästa hälsningar|Hälsningar|(?:Best|Kind) regards|Skickat från min (?:iPhone|iPad|mobil)\p{L}*|(?:Vidarebefordrat|Ursprungligt) meddelande)(?=[\s,!.]*(?:\p{Lu}\p{Ll}+ ?){0,3}$)/gmu,
    ...advice('"{}" kommer ur ett mejl.', 'Ta bort det, och namn och nummer under det.'),
  },
  {
    find: /(?<=\p{L}{2})-\n(?=(?!och |eller )\p{Ll}{2})/gu,
    ...advice('Ett ord är delat mellan två rader.', 'Ta bort bindestrecket och skriv ihop ordet.'),
  },
  {
    find: /(?<!\p{L})(?:Sida|Sidan|Sid\.?|Page) \d{1,4} ?(?:\(\d{1,4}\)|av \d{1,4}|of \d{1,4}|\/ ?\d{1,4})/giu,
    ...advice('"{}" kommer ur ett dokument.', 'Ta bort sidnumret.'),
  },
  {
    find: /\b(?:mso-[a-z-]+|MsoNormal|HYPERLINK "|TOC \\o|PAGEREF|MERGEFIELD|EndFragment|StartFragment)/g,
    ...error('Ordbehandlarens kod står i texten ({}).', 'Ta bort den, och klistra in som vanlig text.'),
  },
];

/** What other programs leave behind. */
export const leftovers: { needs: RegExp; rules: readonly PatternRule[] } = {
  needs:
    /fel!|error!|lorem|dolor|adipisc|TODO|FIXME|TB[DA]|xxx|\?\?\?|\[|<<|kommer|uppdateras|uppbyggnad|text text|regards|här för att|text här|texten här|rubrik här|bild här|hälsning|mvh|skickat från|meddelande|-\n|sid|page \d|mso|hyperlink "|TOC|PAGEREF|MERGEF|fragment/i,
  rules: leftoverRules,
};
