import { inRecords, type Mistake } from './mistake.ts';

/** Mistakes in the list of places and postcodes. */
export const localities: Mistake[] = [
  inRecords(
    'ett postnummer med mellanslag stoppar bygget',
    'localities',
    '"99001"',
    '"990 01"',
    '8:19  Ett värde i postcodes: Postnumret har fel form.  Skriv fem siffror utan mellanslag, till exempel "79091".',
  ),
  inRecords(
    'ett postnummer som står två gånger stoppar bygget',
    'localities',
    '"99003"',
    '"99001"',
    '18:19  "99001" står redan på rad 8.  Ta bort det ena. Hör det till flera kommuner ska det stå en gång, i en post med alsoIn.',
  ),
  inRecords(
    'en ort som står två gånger i en kommun stoppar bygget',
    'localities',
    '"name": "Provvik"',
    '"name": "exempelby"',
    '6:7  "exempelby" står redan på rad 5.  Ta bort det ena. Hör det till flera kommuner ska det stå en gång, i en post med alsoIn.',
  ),
  inRecords(
    'orter i en kommun som inte finns stoppar bygget',
    'localities',
    '"municipality": "9901",\n    "places"',
    '"municipality": "9909",\n    "places"',
    '3:21  "9909" finns inte i _data/municipalities.json.  Menade du "9901"?',
  ),
  inRecords(
    'en annan kommun som inte finns stoppar bygget',
    'localities',
    '"outside": "Utlandia"',
    '"alsoIn": ["1234"]',
    '17:16  "1234" finns inte i _data/municipalities.json.  Rätta koden.',
  ),
  inRecords(
    'samma kommun två gånger i en post stoppar bygget',
    'localities',
    '"outside": "Utlandia"',
    '"alsoIn": ["9901"]',
    '17:16  "9901" står redan i municipality.  Ta bort den här, eller skriv koden för en annan kommun.',
  ),
  inRecords(
    'ett slag av ort som inte finns stoppar bygget',
    'localities',
    '"kind": "postort"',
    '"kind": "stad"',
    '6:36  places.kind: Slaget finns inte.  Välj bland "tätort", "del av tätort", "postort", "ort", "by", "fjällanläggning", "fjällområde" och "stadsdel".',
  ),
  inRecords(
    'en post utan orter och postnummer stoppar bygget',
    'localities',
    / *"postcodes": \["99003"\],\n/,
    '',
    '15:3  Post 2: Posten har varken orter eller postnummer.  Skriv places eller postcodes, eller ta bort posten.',
  ),
];
