import type { Records } from '../../schemas/records.ts';
import type { Finding } from '../fault.ts';
import { findInPassages, type Passage } from '../source/passages.ts';

const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d-])`, 'giu');

// Verbs of official prose in their s-form. Endings alone won't do: "kommunens" and "lyckades" have them too.
const passives = word(
  [
    '(?:använd|upprätthåll|tillhandahåll|erbjud|bedriv|driv|beskriv|skriv|led|utred|sprid|bygg|förebygg|följ|köp|hjälp|lös|lär|styr|utför|genomför|för|hör|läs|stäng|häng|välj|sälj|dölj|anmäl|polisanmäl|nämn|känn|ställ|fyll|skydd|tving|bjud|avgör|gör|ge|ta|anta|vidta)(?:e?s|des|ts|dts)',
    '(?:gjordes|gavs|togs|antogs|vidtogs|skrevs|beskrevs|drevs|bedrevs|hölls|hålls|sätts|sattes|läggs|lades|leddes|ströks|bröts|valdes|såldes|lästes|köptes|hjälptes|löstes|erbjöds|sågs|fattas|fattades)',
    '(?:anord|ordn|sam ?ordn|betal|behandl|besluta?|skick|lämn|kontakt|start|öppn|delta|anpass|utveckl|utsmyck|samla?|kartlägg|uppdat|påverk|granska?|kall|inkall|fördel|bevak|ändr|förändr|åtgärd|mark|avslut|stopp|minsk|tag|bild|prov|pröv|utse)(?:n?as|n?ades|n?ats)',
    '\\p{L}{3,}(?:iseras|iserades|iserats|ineras|inerades|neras|neraras|teras|terades|terats|ieras|ierades|ceras|cerades|deras|derades|meras|merades|leras|lerades|mineras)',
  ].join('|'),
);
const least = 3;
const noPassives = /^(deras|samlas|fattas|känns|ledes|högtalaras)$/i;

const sentences = ({ read }: Passage) => [...read.matchAll(/[^.!?]+/g)];

/** Advises where more than a third of a page's sentences, and at least three, hide who does what. */
export function findPassives(passages: readonly Passage[]): Finding[] {
  if (findInPassages(passages, passives).length < least) return [];
  const all = passages.flatMap((passage) => sentences(passage).map((sentence) => ({ passage, sentence })));
  const long = all.filter(({ sentence: [text] }) => /\p{L}+\s+\p{L}+\s+\p{L}/u.test(text));
  const passive = long.flatMap(({ passage, sentence }) => {
    const found = [...sentence[0].matchAll(passives)].find(([verb]) => !noPassives.test(verb));
    return found ? [{ place: passage.placeOf(sentence.index + found.index), verb: found[0] }] : [];
  });
  const [first] = passive;
  if (!first || passive.length < least || passive.length * 3 <= long.length) return [];
  return [
    {
      ...first.place,
      what: `${passive.length} av ${long.length} meningar säger inte vem som gör något: ${[...new Set(passive.map(({ verb }) => verb))].slice(0, 4).join(', ')}.`,
      fix: 'Skriv vem: ”kommunen anmäler”, inte ”det anmäls”.',
    },
  ];
}

const heavyVerb =
  '(?:gör|göra|gjorde|gjort|genomför|genomföra|genomförde|genomfört|utför|utföra|utförde|företar|företa|företog|vidtar|vidta|vidtog|sker|skedde|ske)';
// What one may well hold or make, and no verb in disguise.
const things = '(?!förening|utbildning|tidning|övning|ordning|föreläsning|utställning|lösning|ritning|samling)';
const nominal = word(
  `${heavyVerb} (?:en|ett) (?:\\p{L}+ )?${things}\\p{L}{2,}(?:ering|ning|ande|ende|else|ation)(?:ar|er)?`,
);

/** Advises where a verb has been made a noun: "genomföra en utredning" is to "utreda". */
export function findNominalisations(passages: readonly Passage[]): Finding[] {
  return findInPassages(passages, nominal).map(({ passage, found: { 0: found, index } }) => ({
    ...passage.placeOf(index),
    what: `"${found}" gömmer det som händer i ett substantiv.`,
    fix: 'Skriv ett verb: ”utreda”, inte ”genomföra en utredning”.',
  }));
}

// Words of the trade that say little to the one who needs help. What stands in words.json is explained.
const trade = [
  'aktör(?:er|en|erna)?',
  'implementer\\p{L}+',
  'incitament(?:en)?',
  'insatsområde(?:t|n|na)?',
  'kapacitetshöjande',
  'kunskapsbaser\\p{L}+',
  'målgruppsanpass\\p{L}+',
  'normbryt\\p{L}+',
  'operativ(?:t|a)? nivå',
  'orsaksanalys(?:en|er|erna)?',
  'processledare(?:n)?',
  'riskbeteende(?:t|n)?',
  'samverkansöverenskommelse(?:n|r|rna)?',
  'skyddsfaktor(?:er|n|erna)?',
  'riskfaktor(?:er|n|erna)?',
  'situationell(?:t|a)? prevention(?:en)?',
  'social(?:t|a)? prevention(?:en)?',
  'prevention(?:en)?',
  'strategisk(?:t|a)? nivå',
  'systematisk uppföljning',
  'tvärsektoriell(?:t|a)?',
  'utsatthet(?:en)?',
];
const jargon = word(trade.join('|'));
// Not among other words in capitals: they shout, which is told of elsewhere.
const abbreviation = /(?<![\p{L}\d-]|[A-ZÅÄÖ]{2}[ ,])[A-ZÅÄÖ]{2,5}(?![\p{L}\d-]|[ ,]+[A-ZÅÄÖ]{2})/gu;
const everyone = new Set([
  'SOS',
  'EU',
  'SMS',
  'PDF',
  'OK',
  'TV',
  'BRIS',
  'LSS',
  'SPF',
  'PRO',
  'FN',
  'ID',
  'ISBN',
  'ISSN',
  'SOU',
  'CC',
  'BY',
]);

// A page may explain a word in the sentence where it stands, or further on: "GVI, alltså gruppvåldsintervention".
const explains = (text: string, found: string) =>
  new RegExp(
    `(?<![\\p{L}\\d-])${found}(?:\\s*\\(|,? (?:alltså|det vill säga|dvs|som (?:betyder|är en förkortning)|betyder|står för|är en förkortning)(?!\\p{L}))|\\(${found}[),]|(?:kallas|förkort\\p{L}+) (?:också |även |för |till )?${found}(?![\\p{L}\\d-])`,
    'u',
  ).test(text);

/** Advises where a word of the trade, or an abbreviation, stands first without an explanation beside it. */
export function findJargon(passages: readonly Passage[], { words = [] }: Partial<Records>): Finding[] {
  const explained = new Set(
    words.flatMap(({ word: name, forms }) => [name, ...forms].map((form) => form.toLowerCase())),
  );
  const seen = new Set<string>();
  const whole = passages.map(({ text }) => text).join('\n');
  return passages.flatMap(({ read, placeOf }) => {
    return [...read.matchAll(jargon), ...read.matchAll(abbreviation)].flatMap(({ 0: found, index }) => {
      const name = found.toLowerCase();
      if (seen.has(name) || explained.has(name) || everyone.has(found)) return [];
      seen.add(name);
      return explains(whole, found)
        ? []
        : [
            {
              ...placeOf(index),
              what: `"${found}" är inte förklarat.`,
              fix: 'Förklara det inom parentes, byt det, eller lägg det i _data/words.json.',
            },
          ];
    });
  });
}

// Doubled by accident. "Det det handlar om" and "är är" may be meant.
const doubled = /(?<![\p{L}\d-])(\p{Ll}{4,}|att|och|i|på|en|ett|av|med|för|som|de|vi|du) \1(?![\p{L}\d-])/giu;

/** Advises where a small word stands twice. */
export function findDoubledWords(passages: readonly Passage[]): Finding[] {
  return findInPassages(passages, doubled).map(({ passage, found: { 0: found, index } }) => ({
    ...passage.placeOf(index),
    what: `"${found}" står två gånger.`,
    fix: 'Ta bort det ena ordet.',
  }));
}
