import { isRealDate } from '../../lib/dates.ts';
import { ofTime } from '../fault.ts';
import { type Day, dayPattern, readDay, weekdayOf, weekdays } from './days.ts';
import type { PatternRule, RuleTable, WrittenText } from './rule.ts';
import { sentenceAt } from './rule.ts';
import { advice, error, type Verdict } from './verdict.ts';

const yearsNear = ({ today }: WrittenText): number[] => [-1, 0, 1].map((step) => Number(today.slice(0, 4)) + step);

const notInCalendar = (found: string) => error(`Dagen ${found} finns inte i almanackan.`, 'Kontrollera dag och månad.');

const withYear = ({ month, day }: Day, year: number | string) => `${year}-${month}-${day}`;

// A whole date with its month written out, or in figures, is told of where dates are read (text/date-rules.ts).
function judgeDay(found: RegExpExecArray): Verdict | undefined {
  const day = readDay(found);
  if (!day || (day.year && day.isWritten)) return undefined;
  const isReal = day.year ? isRealDate(withYear(day, day.year)) : isRealDate(withYear(day, 2028));
  return isReal ? undefined : notInCalendar(found[0].trim());
}

function judgeWeekday([whole, name = '', ...rest]: RegExpExecArray, written: WrittenText): Verdict | undefined {
  const day = readDay([rest.join(''), ...rest]);
  if (!day) return undefined;
  const own = String(written.owner.date ?? written.owner.published ?? '').slice(0, 4);
  const near = own ? [Number(own), Number(own) + 1] : yearsNear(written);
  const dates = (day.year ? [day.year] : near).map((year) => withYear(day, year)).filter(isRealDate);
  const wanted = weekdays.findIndex((one) => one.startsWith(name.toLowerCase().replace(/^tors?$/, 'tors')));
  if (dates.length === 0 || dates.some((date) => weekdayOf(date) === wanted)) return undefined;
  const what = `${whole.trim()} är fel veckodag.`;
  if (!day.year) return advice(what, 'Kontrollera dagen i almanackan.');
  return error(what, `Den dagen är en ${weekdays[weekdayOf(dates[0] ?? '')]}. Rätta veckodagen eller datumet.`);
}

const weekday = `(?<!\\p{L})(${weekdays.join('|')}|mån|tis|ons|tors?|fre|lör|sön)(?:en)?[.,]? (?:den )?`;

const isPast =
  /(?<!\p{L})(skulle|lämnade|var|hade|gällde|började|beslutade|stängde|gick|blev|kom|höll|infördes)(?!\p{L})/iu;

/** A last day that has been: nobody can do any more what the text asks for. */
function judgeDeadline(found: RegExpExecArray, { text, today }: WrittenText): Verdict | undefined {
  const inside = [...found[0].matchAll(dayPattern)].at(-1);
  const day = inside && readDay(inside);
  const date = day?.year && withYear(day, day.year);
  if (!inside || !date || !isRealDate(date) || date >= today) return undefined;
  if (isPast.test(sentenceAt(text, found.index))) return undefined;
  return {
    ...ofTime,
    what: `Sista dagen har varit: ${inside[0].trim()}.`,
    fix: 'Ta bort uppmaningen, eller skriv om den som något som har hänt.',
  };
}

const gathering =
  /(?<!\p{L})(möte\p{L}*|\p{L}*möte[nt]?|träff\p{L}*|\p{L}*träff(en|ar)?|ses|sågs|kurs(en)?|utbildning(en)?|föreläsning(en)?|seminari\p{L}+|webbinari\p{L}+|konferens(en)?|invig\p{L}+|dagen|anmäl (dig|er)|anmälan|sista|senast|klockan|kl\.?|hålls|hölls|håller|höll|stänger|stängde|öppnar|öppnade|startar|startade|börjar|började|bjuder|släpp(er|te|s)|publicera(r|s|de|des)|presentera(r|s|de|des)|besöker|besökte|kommer|kom|visar|fattade|beslutade|samla(s|des))(?!\p{L})/iu;
const isGeneral =
  /(inte|till|både|vare sig|redan|än|även|för) (?:till )?i ?(dag|morgon)|i ?dag (och|eller|som) i ?morgon|(varje|alla) /i;
const relative =
  /(?<!\p{L})(i ?morgon(?! bitti och)|i ?övermorgon|i ?går|i ?förrgår|i ?kväll|i eftermiddag|i helgen|i veckan|nästa (?:vecka|månad|år|termin)|nästkommande \p{L}+|förra (?:veckan|månaden|året|helgen)|denna (?:vecka|månad)|den här (?:veckan|månaden|helgen)|häromdagen|om (?:en|två|tre|några|\d+) (?:dagar|veckor?|vecka|månader|månad)|nu på \p{L}+dag|på (?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?! kväll))(?!\p{L})/giu;
const onDays = /på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(ar)?/i;

const relativeRules: PatternRule[] = [
  {
    find: relative,
    only: gathering,
    unless: isGeneral,
    judge: ([found], { text }) => !(onDays.test(found) && /\d{1,2} \p{L}{3,}|varje|öppe[nt]|stängt/u.test(text)),
    ...advice('"{}" betyder något annat nästa gång någon läser det.', 'Skriv dagen: den 15 januari 2027.'),
  },
  {
    find: /(?<!\p{L})(i ?dag|i år|i fjol)(?!\p{L})/giu,
    only: /(?<!\p{L})(klockan|kl\.?|träff|möte[nt]?|ses|anmäl (dig|er)|hålls|hölls|invigs|presenteras|släpps)(?!\p{L})/iu,
    unless: isGeneral,
    ...advice('"{}" betyder något annat nästa gång någon läser det.', 'Skriv dagen eller året.'),
  },
];

const isRatio = /skala|förhållande|proportion|kvot|resultat|match|vers|kapitel|bibel|kör(s|t)? (på|med)/i;

/** Days and times of day, as people write them. */
export const time: readonly RuleTable[] = [
  {
    needs: /\d/,
    isSwedish: true,
    rules: [
      { find: dayPattern, judge: judgeDay, ...notInCalendar('{}') },
      { find: new RegExp(weekday + dayPattern.source, 'giu'), judge: judgeWeekday, ...notInCalendar('{}') },
      {
        find: new RegExp(
          `(?<!\\p{L})(?:senast|före|sista \\p{L}*dag(?:en)?|stänger|öppen|t\\.? ?o\\.? ?m\\.?|till och med|fram till)(?: \\p{Ll}+){0,6} (?:den )?${dayPattern.source}`,
          'giu',
        ),
        only: /anmäl|ansök|svara|skicka|sök |söka|lämna|boka|öppen|öppet|sista|stänger/i,
        judge: judgeDeadline,
        ...notInCalendar('{}'),
      },
      {
        find: /(?<![\d:.,/])(?:(?<=(?:kl\.?|klockan) )\d{1,2}|[012]\d):[0-5]\d(?:\s?[-–]\s?\d{1,2}:[0-5]\d)?(?![\d:])/giu,
        unless: isRatio,
        judge: ([found]) => Number(found.split(':')[0]) < 25,
        ...advice('Klockslaget {} har kolon.', 'Skriv punkt, och tankstreck mellan två tider: 13.00–15.30.'),
      },
      {
        find: /(?<=(?:kl\.?|klockan) )\d{1,2}[.:]\d{2}(?![\d:])/giu,
        judge: ([found]) => {
          const [hour = 0, minute = 0] = found.split(/[.:]/).map(Number);
          return hour > 24 || minute > 59 || (hour === 24 && minute > 0);
        },
        ...error('Klockslaget {} finns inte.', 'Skriv en tid mellan 0.00 och 24.00.'),
      },
      {
        find: /(?<![\d.,])[012]?\d\.[0-5]\d\s?-\s?[012]?\d\.[0-5]\d(?![\d.,])/g,
        unless: isRatio,
        ...advice('Mellan tiderna {} står ett bindestreck.', 'Skriv tankstreck, utan mellanslag: 13.00–15.30.'),
      },
      {
        find: /(?<![\d./:])(?:\d{1,2}\/\d{1,2}(?:\/|-| |-?’|')(?:20)?\d{2}|\d{4}\.\d{2}\.\d{2}|\d{1,2}\.\d{1,2}\.(?:20)\d{2}|(?<=(?:den|kl\.?|senast|dag|ses|möts) )\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}(?= kl)|(?<=(?:den|senast|ses|möts|datum:?) )\d{2}-\d{2}-\d{2})(?![\d/.]\d|\d)/gu,
        judge: ([found]) =>
          found
            .split(/\D+/)
            .filter((part) => part.length < 3)
            .every((part) => Number(part) < 100),
        unless: /24\/7|paragraf|§/,
        ...advice('Datumet {} går att läsa på flera sätt.', 'Skriv månaden med bokstäver: 14 januari 2027.'),
      },
    ],
  },
  {
    needs:
      /i ?(dag|morgon|går|övermorgon|förrgår|kväll|år|fjol|veckan|helgen|efter)|nästa|nästk|förra|denna|den här|häromdagen|(^|\s)om |på /i,
    isSwedish: true,
    rules: relativeRules,
  },
];
