import { inRecords, type Mistake, onPage } from './mistake.ts';

const run =
  '  Mer än 200 bokstäver och siffror står i följd.  Ta bort dem. En bild eller ett dokument läggs som en fil i mappen assets.';
const line = '  Raden är längre än 20 000 tecken.  Dela upp texten, eller kontrollera att det är rätt fil.';
const address =
  '  Adressen är längre än 2 000 tecken.  Kopiera adressen på nytt, utan det som står efter frågetecknet.';

/** What base64 looks like, without the 900 000 signs having to be in the repository. */
const base64 = (length: number) => 'iVBORw0KGgoAAAANSUhEUgAA+/AY'.repeat(length / 28 + 1).slice(0, length);

// A fault that must go unnamed: of a file that nobody has written nothing more is said.
const other = '[a](/saknas/) <b>fet</b>';

/** What no person has written. The rules for texts would take minutes with some of it, so none of them may read it. */
export const longRuns: Mistake[] = [
  onPage.body(
    'en bild inklistrad som 900 000 tecken',
    `${other} ![Torget](data:image/png;base64,${base64(900_000)}==)`,
    `6:58${run}`,
  ),
  onPage.body('en fil inklistrad som 900 000 bokstäver', `${other}\n\n${'Ab3d'.repeat(225_000)}`, `8:1${run}`),
  onPage.body('en nyckel i den andra sortens base64', `Nyckeln är ${'eyJhbGciOi-JIUz_'.repeat(20)}.`, `6:12${run}`),
  onPage.body('lösa vokaltecken utan mellanslag', 'กิ'.repeat(201), `6:1${run}`),
  onPage.body('201 bokstäver efter en adress', `Se https://example.org/ ${'a'.repeat(201)}`, `6:25${run}`),
  onPage.front('en fil inklistrad i rubriken', /Provsida/, base64(5_000), `2:8${run}`),
  onPage.body(
    'en adress med ett helt besök i sig',
    `${other} [Läs mer](https://example.org/?besok=${'a1'.repeat(1_000)})`,
    `6:36${address}`,
  ),
  onPage.body('en bok på en rad', `${other}\n\n${'Lås dörren när du går. '.repeat(30_000)}`, `8:1${line}`),
  inRecords('en fil inklistrad i en post', 'audit', /("version": ")[^"]*/, `$1${base64(300_000)}`, `3:15${run}`),
];
