import { element } from './element.client.ts';
import { find, type ShownHits } from './found.client.ts';
import { GoneError } from './parts.client.ts';
import { isSameSearch, type Query } from './query.client.ts';
import { forgetAll } from './sources.client.ts';
import type { SearchReply } from './view.client.ts';

const help = 'Behöver du hjälp nu kan du ringa:';
const sentences = {
  late: `Sökningen svarar inte än. Vänta, så visas svaret här när det kommer. ${help}`,
  gone: 'Webbplatsen har fått en ny version sedan du öppnade sidan.',
  failed: `Sökningen svarar inte just nu. Sök igen om en stund, eller leta i listan från A till Ö. ${help}`,
};

/** Where the words to look for stand in the address, the page that comes answers them. */
function offerReload(): (Node | string)[] {
  const button = element('button', 'Ladda om sidan');
  button.onclick = () => location.reload();
  return [' ', button, element('br'), help];
}

/**
 * Answers queries, one at a time: what comes of an earlier one is passed over.
 * @param show what shows a reply
 */
export function takeTurns(show: (reply: SearchReply) => void) {
  let turn = 0;
  let asked: Query | undefined;
  let found: ShownHits | undefined;
  let trouble: keyof typeof sentences | undefined;

  const admit = (own: number, kind: keyof typeof sentences) => {
    if (own !== turn) return;
    trouble = kind;
    const offer = kind === 'gone' ? offerReload() : [];
    show({ sentence: sentences[kind], offer, elements: [], hasNumbers: true, isBusy: kind === 'late' });
  };
  const answer = async (own: number, query: Query) => {
    const made = await find(query);
    // Another choice may have been made meanwhile, of the same.
    if (own !== turn || !asked) return;
    [found, trouble] = [made, undefined];
    show({ ...made, ...made.choose(asked) });
  };
  return {
    /** Looks for a query. @param wait how long, in ms, until it is said that no answer has come */
    async search(query: Query, wait: number): Promise<void> {
      // What failed is not remembered: all that an answer needs is asked for again.
      if (trouble) forgetAll(trouble === 'failed');
      [asked, found, trouble] = [query, undefined, undefined];
      const own = ++turn;
      if (!query.q.trim()) return show({ sentence: 'Skriv ett ord i sökfältet överst på sidan.', elements: [] });
      show({ sentence: `Söker efter ”${query.q}” …`, elements: [], isBusy: true });
      const timer = setTimeout(admit, wait, own, 'late');
      await answer(own, query).catch((error: unknown) => {
        admit(own, error instanceof GoneError ? 'gone' : 'failed');
        console.error(error);
      });
      clearTimeout(timer);
    },
    /** Chooses of what was found, in place. @returns false where it was something else that was looked for */
    choose(query: Query): boolean {
      if (trouble || !asked || !isSameSearch(query, asked)) return false;
      asked = query;
      if (found) show(found.choose(query));
      return true;
    },
    isInTrouble: () => Boolean(trouble),
  };
}
