import type { Records } from '../../src/schemas/records.ts';
import type { Editable } from './editor.ts';
import { type Draw, type MixedEdit, pick } from './mixed-edit.ts';

const phoneOf = (draw: Draw) => `08-465 004 ${10 + Math.floor(draw() * 89)}`;

function inRecord<Kind extends keyof Records>(
  name: string,
  kind: Kind,
  change: (records: Editable<Kind>, draw: Draw, number: number) => void,
): MixedEdit {
  return { name, make: (editor, draw, number) => editor.records(kind, (records) => change(records, draw, number)) };
}

/** Edits of records, each as many times as one likes. */
export const mixedRecords: readonly MixedEdit[] = [
  inRecord('kommunens nummer', 'municipalities', (all, draw) => {
    const { phone } = pick(
      draw,
      all.filter((one) => one.phone),
    );
    if (phone) phone.value = phoneOf(draw);
  }),
  inRecord('kommunens råd', 'municipalities', (all, draw, number) => {
    const { localCouncil } = pick(
      draw,
      all.filter((one) => one.localCouncil),
    );
    if (localCouncil) Object.assign(localCouncil, { note: `Rådet möttes gång ${number}.` });
  }),
  inRecord('kommunens mejladress kommer till eller går', 'municipalities', (all, draw) => {
    const one = pick(
      draw,
      all.filter(({ phone }) => phone),
    );
    if (one.email) delete one.email;
    else if (one.phone) {
      const { secondSource: _, ...like } = one.phone;
      one.email = { ...like, value: 'kommunen@example.org' };
    }
  }),
  inRecord('evenemangets rubrik', 'events', (all, draw, number) => {
    pick(draw, all).title = `Möte om gång ${number}`;
  }),
  inRecord('evenemangets dag', 'events', (all, draw) => {
    pick(draw, all).date =
      `202${5 + Math.floor(draw() * 3)}-0${1 + Math.floor(draw() * 9)}-1${Math.floor(draw() * 10)}`;
  }),
  inRecord('ett evenemang kommer till', 'events', (all, draw, number) => {
    const { link: _, ...like } = pick(draw, all);
    all.push({ ...like, id: `nytt-${number}`, title: `Nytt möte ${number}`, summary: `Vi möts för gång ${number}.` });
  }),
  inRecord('ett evenemang tas bort', 'events', (all, draw) => {
    const added = all.filter(({ id }) => id.startsWith('nytt-'));
    all.splice(all.indexOf(pick(draw, added)), 1);
  }),
  inRecord('hjälpnummer', 'helplines', (all, draw) => {
    pick(draw, all.slice(3)).number = phoneOf(draw);
  }),
  inRecord('hjälplinjens namn', 'helplines', (all, draw, number) => {
    pick(draw, all).name = `Hjälplinje ${number}`;
  }),
  inRecord('hjälplinjens ord', 'helplines', (all, draw, number) => {
    pick(draw, all).summary = `Ring hit om det gäller gång ${number}.`;
  }),
  inRecord('länkens rubrik', 'links', (all, draw, number) => {
    pick(draw, all).title = `En sida för gång ${number}`;
  }),
  inRecord('länkens adress', 'links', (all, draw, number) => {
    const link = pick(
      draw,
      all.filter(({ url, document }) => url && !document),
    );
    if (link.url) link.url = new URL(`/ny/${number}/`, link.url).href;
  }),
  inRecord('kontakten', 'contacts', (all, draw, number) => {
    pick(draw, all).email = `gang${number}@lansstyrelsen.se`;
  }),
  inRecord('menyn', 'navigation', (all, draw, number) => {
    pick(
      draw,
      all.filter(({ language }) => !language),
    ).label = `Menyn ${number}`;
  }),
  inRecord('ett ords förklaring', 'words', (all, draw, number) => {
    pick(draw, all).explanation = `Det som är så för gång ${number}.`;
  }),
  inRecord('ett svar', 'questions', (all, draw, number) => {
    pick(draw, all).answer = `Ring 112 om det är bråttom. Det är gång ${number}.`;
  }),
  inRecord('landshövdingen', 'site', (site, _draw, number) => {
    site.governor = `Alva Exempel ${number}`;
  }),
  inRecord('webbplatsens ord på ett annat språk', 'languages', (all, draw) => {
    const { words } = pick(
      draw,
      all.filter((one) => one.words),
    );
    if (words) words.menu = `${words.menu}.`;
  }),
  inRecord('en by', 'localities', (all, draw, number) => {
    pick(
      draw,
      all.filter(({ places }) => places),
    ).places?.push({ name: `Exempelbyn ${number}`, kind: 'by' });
  }),
  inRecord('ett ord att undvika', 'wordings', (all, _draw, number) => {
    all.push({ avoid: [`erlägga${number}`], write: 'betala' });
  }),
  inRecord('vad någon söker efter', 'synonyms', (all, _draw, number) => {
    all.push({ everyday: [`portlås${number}`], means: ['trygghet'] });
  }),
];
