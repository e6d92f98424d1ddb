import { inFile, type Mistake, write } from './mistake.ts';

let items = 0;

/** A news item of its own for each mistake, a little more than half a year old, and in order but for what is given. */
function inNews(name: string, given: { title?: string; description?: string; body?: string }, ...expected: string[]) {
  items += 1;
  const { title = `Kommunen fick priset ${items}`, body = 'Kommunen fick priset i maj.' } = given;
  const { description = `Nyhet nummer ${items} som bara finns för att pröva ett råd om gamla nyheter.` } = given;
  const front = `title: ${title}\ndescription: ${description}\nreviewed: 2026-11-24\npublished: 2026-05-27\nsource: exempel-start`;
  return inFile(name, write(`src/content/aktuellt/gammal-${items}.md`, `---\n${front}\n---\n${body}\n`), ...expected);
}

const advice = (place: string, word: string) =>
  `${place}  Varning: "${word}" låter nytt, men nyheten är från 27 maj 2026.  Skriv om det som något som har hänt.`;

/** Words that tell of something over as if it were to come. Time alone has made it so: it is advice. */
export const oldNews: Mistake[] = [
  inNews('nu i en gammal nyhet', { body: 'Priset finns nu i kommunen.' }, advice('8:14', 'nu')),
  inNews('ska i en gammal nyhet', { body: 'Kommunen ska få ett pris.' }, advice('8:10', 'ska')),
  inNews('börjar i en gammal nyhet', { body: 'Det gick bra.\n\nFesten börjar den 3 maj.' }, advice('10:8', 'börjar')),
  inNews('Nu först i en gammal nyhets rubrik', { title: 'Nu är priset här' }, advice('2:8', 'Nu')),
  inNews(
    'ska i en gammal nyhets ingress',
    { description: 'Kommunen ska få ett stort pris för sitt arbete med exempel.' },
    advice('3:14', 'ska'),
  ),
  inNews(
    'flera ord i en gammal nyhet, bredvid ett citat och en länk som får stå',
    { body: 'Chefen sa: ”Nu ska vi fira.” Läs [hur du ska fira](/kontakt/) nu.\n\n- Festen ska bli stor.' },
    advice('8:63', 'nu'),
    advice('10:10', 'ska'),
  ),
];
