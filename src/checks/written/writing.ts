import { saysNothing } from '../text/link-text-rules.ts';
import type { RuleTable, WrittenText } from './rule.ts';
import { advice, error } from './verdict.ts';
import { abbreviations, english, leftovers } from './word-table.ts';

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** True where most of a heading shouts: two words or more in capitals, one of them longer than an abbreviation. */
function isShouted(text: string): boolean {
  const loud = text.match(/(?<![\p{L}\d-])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? [];
  return loud.some((word) => word.length > 5) && lettersIn(loud.join('')) * 2 > lettersIn(text);
}

const titleKeys = new Set(['title', 'label', 'name', 'question']);
// A municipality's name has rules of its own.
const isTitle = ({ key, kind }: WrittenText) => titleKeys.has(key) && kind !== 'municipalities';
const onPage = ({ kind }: WrittenText) => kind === 'page';

/** Ways of writing that make a text harder to read, or that a program has left behind. */
export const writing: readonly RuleTable[] = [
  {
    needs: /\p{Lu}{4}/u,
    isSwedish: true,
    rules: [
      {
        find: /^.+$/gs,
        judge: ([text], written) => isTitle(written) && isShouted(text),
        ...advice('Rubriken står i VERSALER.', 'Skriv med små bokstäver och stor i början: det är lättare att läsa.'),
      },
      {
        find: /(?<![\p{L}\d-])\p{Lu}{2,}(?:[ ,]+\p{Lu}+){2,}(?![\p{L}\d-])/gu,
        judge: ([text], written) => !isTitle(written) && /\p{Lu}{5}/u.test(text),
        ...advice('"{}" står i VERSALER.', 'Skriv med små bokstäver. Är det viktigt: sätt **ordet** i fet stil.'),
      },
    ],
  },
  {
    needs: /(?<!\p{L})\p{L} \p{L} \p{L} \p{L}(?!\p{L})/u,
    isSwedish: false,
    rules: [
      {
        find: /(?<![\p{L}\d])(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}\d])|(?<![\p{L}\d])(?:\p{Ll} ){4,}\p{Ll}(?![\p{L}\d])/gu,
        judge: ([found]) => !/^(\S )\1+/.test(found),
        ...advice('Bokstäverna i "{}" står isär.', 'Skriv ihop ordet, annars läses det upp bokstav för bokstav.'),
      },
    ],
  },
  {
    needs: /\p{Extended_Pictographic}|\.\s*$/u,
    of: (written) => isTitle(written) && onPage(written),
    isSwedish: false,
    rules: [
      {
        find: /\p{Extended_Pictographic}(?<![\d#*©®™])/gu,
        ...advice('Rubriken har en bild av tecken ({}).', 'Ta bort den: den läses upp, och syns inte i sökningen.'),
      },
      {
        find: /(?<![.…])\.\s*$/g,
        judge: (_, written) => !/(\.\p{L}{1,4}|(?<!\p{L})\p{L})\.$/u.test(written.text),
        ...advice('Rubriken slutar med punkt.', 'Ta bort punkten.'),
      },
    ],
  },
  {
    needs: /[^.!?…»”"')\]:]\s*$/,
    of: (written) => written.key === 'description' && onPage(written),
    isSwedish: true,
    rules: [
      {
        find: /\S+\s*$/g,
        judge: ([end]) => /[\p{L}\d,;–-]\s*$/u.test(end),
        ...advice(
          'Beskrivningen slutar utan punkt.',
          'Skriv klart meningen. Den står först på sidan och i sökmotorer.',
        ),
      },
    ],
  },
  {
    needs: /\S {2,}\S| [.,;!?](\s|$)|\p{L} ,\p{L}/u,
    isSwedish: true,
    rules: [
      {
        find: /(?<=\S) {2,}(?=\S)|(?<=\p{L})\s+(?=[.,;!?](?:\s|$|\p{L}))/gu,
        judge: ({ index, input = '' }) => !/\.\.\.|[|]/.test(input.slice(Math.max(0, index - 1), index + 5)),
        ...advice('Ett mellanslag för mycket.', 'Ha ett mellanslag mellan orden, och inget före punkt och komma.'),
      },
    ],
  },
  {
    needs: /!\s?!|\?\s?\?\s?\?/,
    isSwedish: true,
    rules: [
      {
        find: /!(?:\s?!)+|\?(?:\s?\?){2,}/g,
        ...advice('Flera {} i rad.', 'Ett tecken räcker. Är det viktigt: säg varför.'),
      },
    ],
  },
  {
    needs: /https?:\/\/|www\./,
    // Of a page's own text it is told where links are read.
    of: (written) => !onPage(written),
    isSwedish: false,
    rules: [
      {
        find: /(?:https?:\/\/|(?<![\w./])www\.)[^\s]*[^\s.,;:!?)]/g,
        ...advice('Adressen {} går inte att trycka på här.', 'Lägg den i _data/links.json, och länka från en sida.'),
      },
    ],
  },
  { needs: leftovers.needs, isSwedish: false, rules: leftovers.rules },
  {
    needs: abbreviations.needs,
    isSwedish: true,
    rules: abbreviations.words.map(([find, meant]) => ({
      find,
      ...advice('"{}" är en förkortning.', `Skriv ut den: ${meant}.`),
    })),
  },
  {
    needs: english.needs,
    isSwedish: true,
    rules: english.words.map(([find, meant]) => ({
      find,
      ...advice('"{}" är engelska.', `Skriv på svenska: ${meant}.`),
    })),
  },
];

/** What others call their pages is theirs, but no page is called by its address or "Läs mer". */
export const othersTitles: readonly RuleTable[] = [
  {
    needs: /./,
    of: ({ kind, key }) => kind === 'links' && key === 'title',
    isSwedish: false,
    rules: [
      {
        find: /^.+$/g,
        judge: ([title]) => saysNothing(title),
        ...advice('Länken heter "{}".', 'Skriv vad sidan heter, eller vad den handlar om.'),
      },
    ],
  },
];

/** What a name of a municipality has to look like: headings, menus and the search show it. */
export const names: readonly RuleTable[] = [
  {
    needs: /./,
    of: ({ kind }) => kind === 'municipalities',
    isSwedish: false,
    rules: [
      {
        find: /^.+$/g,
        judge: ([name], { key }) => /^(name|shortName)$/.test(key) && name.length > 2 && !/\p{Ll}/u.test(name),
        ...error('Namnet {} står i VERSALER.', 'Skriv stor bokstav bara först: Falu kommun.'),
      },
      {
        find: /^.+$/g,
        judge: ([name], { key }) => key === 'name' && !/(kommun|stad|region)$/i.test(name),
        ...error('Namnet {} slutar inte med kommun.', 'Skriv hela namnet, till exempel Falu kommun.'),
      },
    ],
  },
];
