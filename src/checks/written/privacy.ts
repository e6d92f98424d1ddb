import { isRealDate } from '../../lib/dates.ts';
import { isGivenName, isPrivateMail, looksLikePerson, nameBesideRole } from './persons.ts';
import type { RuleTable, WrittenText } from './rule.ts';
import { advice, error, type Verdict } from './verdict.ts';

// The Luhn sum over the last ten digits (Skatteverket, SKV 704).
function hasRightSum(digits: string): boolean {
  const sum = [...digits.slice(-10)].reduce((total, digit, index) => {
    const part = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  return sum % 10 === 0;
}

// A coordination number has 60 added to its day. Which century it is does not matter to the calendar, but for leap days.
function hasRealDay(digits: string): boolean {
  const [year = '', month = '', day = ''] = [digits.slice(-10, -8), digits.slice(-8, -6), digits.slice(-6, -4)];
  const real = Number(day) > 60 ? String(Number(day) - 60).padStart(2, '0') : day;
  const centuries = digits.length === 12 ? [digits.slice(0, 2)] : ['19', '20'];
  return centuries.some((century) => isRealDate(`${century}${year}-${month}-${real}`));
}

// Made up by Skatteverket, and on its own pages.
const nobody = new Set(['1212121212']);
const isToldOf = /person-?(nummer|nr)|samordningsn|\bp(?:ers)?nr\b|född/i;
const isAnother = /organisations(nummer|nr)|org\.? ?nr|diarie|dnr|ärende|bankgiro|plusgiro|ISBN|ISSN|konto|faktura/i;
const personal = error(
  'Ett personnummer står i texten.',
  'Ta bort det, och säg till den som sköter webbplatsen: det kan ligga kvar i tidigare versioner.',
);

function judgeNumber([whole, century = '', first = '', sign = '', last = '']: RegExpExecArray, { text }: WrittenText) {
  const digits = century + first + last;
  if (!hasRealDay(digits) || nobody.has(digits.slice(-10))) return false;
  const about = text.slice(Math.max(0, text.indexOf(whole) - 60), text.indexOf(whole));
  if (isToldOf.test(about) || (isToldOf.test(text) && sign)) return personal;
  // Ten digits in a row are as well a telephone number.
  if (isAnother.test(about) || (!sign && !century && first.startsWith('0'))) return false;
  if (hasRightSum(digits)) return personal;
  return sign === '-' && last.length === 4
    ? advice('Siffrorna ser ut som ett personnummer.', 'Ta bort dem, om de är någons.')
    : false;
}

const mailKinds = new Set(['contacts', 'municipalities', 'helplines', 'site']);

/** A person's address may be in a text with that person's word. Where a function's belongs it is always wrong. */
function judgeMail([address]: RegExpExecArray, { key, kind }: WrittenText): Verdict | undefined {
  const say = mailKinds.has(kind) && key !== 'summary' && key !== 'note' ? error : advice;
  const fix = 'Skriv en funktionsadress i stället, som info@kommunen.se. Personer slutar, och är inte alltid på plats.';
  if (isPrivateMail(address)) return say(`${address} är en privat e-postadress.`, fix);
  return looksLikePerson(address) ? say(`${address} är en persons e-postadress.`, fix) : undefined;
}

const mobileFix = 'Skriv ett nummer som någon alltid svarar på, till exempel en växel, eller ta bort det.';

/** Things about people that do no good in the open. */
export const privacy: readonly RuleTable[] = [
  {
    needs: /\d{6}/,
    isSwedish: false,
    rules: [{ find: /(?<![\d/=.-])(19|20)?(\d{6})([-–+ ]?)(\d{4})(?![\d-])/g, judge: judgeNumber, ...personal }],
  },
  {
    needs: /@/,
    isSwedish: false,
    rules: [
      { find: /(?<![\w.+-])[\p{L}\d.+_-]+@[\p{L}\d-]+\.[\p{L}\d.-]*[\p{L}\d]/gu, judge: judgeMail, ...advice('', '') },
    ],
  },
  {
    needs: /7[\s()/.–-]*\d[\s()/.–-]*[\d]/,
    isSwedish: false,
    rules: [
      {
        find: /(?<![\d+])(?:(?:\+|00)46[\s-]*(?:\(0\))?[\s-]*|0)7[02369](?:[\s/.–-]*\d){7}(?!\d)/g,
        ...advice('{} är ett mobilnummer, och hör ofta till en person.', mobileFix),
      },
    ],
  },
  {
    needs: /lösenord|pinkod|användarnamn/i,
    isSwedish: true,
    rules: [
      {
        find: /(?:lösenord|pinkod|användarnamn)\p{Ll}*\s?(?::|är)\s+(?=\S*\d)(?:\S{6,}|\d{4,})/giu,
        ...error(
          'Ett lösenord står i texten.',
          'Ta bort det, och byt lösenordet: det ligger kvar i tidigare versioner.',
        ),
      },
    ],
  },
  {
    needs: /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u,
    isSwedish: true,
    rules: [
      {
        find: nameBesideRole,
        judge: ([, first, , second]) => isGivenName(first ?? second ?? ''),
        ...advice(
          'En persons namn står bredvid en roll: {}.',
          'Skriv bara rollen. Personer slutar, rollen finns kvar.',
        ),
      },
    ],
  },
];
