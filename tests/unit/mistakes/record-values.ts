import { edit, inFile, inRecords, type Mistake } from './mistake.ts';

/** Days and times that do not exist or can't be meant. */
export const days: Mistake[] = [
  inRecords(
    'en dag som är flyttad till samma dag stoppar bygget',
    'events',
    '"endDate": "2026-12-02"',
    '"movedFrom": "2026-12-01"',
    '6:18  movedFrom: Dagen är flyttad till den dag som den flyttades från.  Rätta movedFrom eller date.',
  ),
  inFile(
    'en dag som slutar innan den börjar stoppar bygget',
    [edit('_data/events.json', / *"endDate": .*\n/, ''), edit('_data/events.json', '09.00–16.00', '16.00–09.00')],
    '6:13  time: Dagen slutar innan den börjar.  Rätta klockslagen, eller skriv endDate om den slutar en senare dag.',
  ),
  inFile(
    'ett klockslag som sommartiden hoppar över stoppar bygget',
    [
      edit('_data/events.json', '2026-12-01', '2027-03-27'),
      edit('_data/events.json', '2026-12-02', '2027-03-28'),
      edit('_data/events.json', '09.00–16.00', '09.00–02.30'),
    ],
    '7:13  time: Klockslaget finns inte den dagen: klockan ställs fram från 02.00 till 03.00.  Skriv en tid före 02.00 eller från 03.00.',
  ),
  inFile(
    'en dag som slutar när den börjar stoppar bygget',
    [edit('_data/events.json', '2026-12-02', '2026-12-01'), edit('_data/events.json', '09.00–16.00', '09.00–09.00')],
    '7:13  time: Dagen slutar innan den börjar.  Rätta klockslagen, eller skriv endDate om den slutar en senare dag.',
  ),
  inRecords(
    'ett klockslag med fel form stoppar bygget',
    'events',
    '"time": "09.00–16.00"',
    '"time": "9-16"',
    '7:13  time: Tiden har fel form.  Skriv till exempel "09.00–16.00" med tankstreck.',
  ),
  inRecords(
    'ett läsdatum som inte finns stoppar bygget',
    'contacts',
    '"checked": "2026-11-24"',
    '"checked": "2026-11-31"',
    '13:16  checked: Datumet finns inte i almanackan.  Kontrollera månad och dag.',
  ),
  inRecords(
    'ett publiceringsdatum med fel form stoppar bygget',
    'contacts',
    '"published": null',
    '"published": "okänt"',
    '12:18  published: Datumet har fel form.  Skriv 2026-11-24, "2026-11" eller "2026".',
  ),
  inRecords(
    'ett slutdatum före startdatumet stoppar bygget',
    'events',
    '"endDate": "2026-12-02"',
    '"endDate": "2026-11-30"',
    '6:16  endDate: Slutdatumet är före startdatumet.  Byt plats på dem eller rätta det ena.',
  ),
];

/** Telephone numbers, email addresses and addresses of the web that lead nowhere. */
export const contacts: Mistake[] = [
  inRecords(
    'en e-postadress med fel form stoppar bygget',
    'contacts',
    '"email": "vaxel@example.org"',
    '"email": "vaxel(at)example.org"',
    '6:14  email: E-postadressen har fel form.  Skriv den som namn@doman.se, utan mellanslag.',
  ),
  inRecords(
    'en e-postadress med mellanslag stoppar bygget',
    'helplines',
    '"email": "linjen@example.org"',
    '"email": "linjen @example.org"',
    '12:14  email: E-postadressen har fel form.  Skriv den som namn@doman.se, utan mellanslag.',
  ),
  inRecords(
    'en källa som inte är en adress stoppar bygget',
    'contacts',
    '"source": "egen"',
    '"source": "hört i telefon"',
    '11:15  source: Källan är ingen webbadress.  Skriv adressen till sidan där uppgiften står, eller "egen".',
  ),
  inRecords(
    'en kommuns telefonnummer med fel form stoppar bygget',
    'municipalities',
    '"value": "08-465 004 02"',
    '"value": "084650040"',
    '19:16  phone.value: Telefonnumret har fel form.  Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
  ),
  inRecords(
    'en menypost med fel form på adressen stoppar bygget',
    'navigation',
    '"address": "/lagen/"',
    '"address": "lagen"',
    '5:16  address: Adressen har fel form.  Skriv den med / först och sist, till exempel /lagen/.',
  ),
  inRecords(
    'en utgång utan https stoppar bygget',
    'site',
    '"value": "https://vader.example.org/"',
    '"value": "http://vader.example.org/"',
    '18:14  neutralSite.value: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'ett telefonnummer med fel form stoppar bygget',
    'contacts',
    '"phone": "08-465 004 00"',
    '"phone": "+46 8 465 004 00"',
    '5:14  phone: Telefonnumret har fel form.  Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
  ),
  inRecords(
    'en data-adress för en webbplats stoppar bygget',
    'municipalities',
    '"value": "https://exempelkommun.example.org"',
    '"value": "data:text/html,hej"',
    '10:16  website.value: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'en länk utan kryptering stoppar bygget',
    'links',
    '"url": "https://www.example.org/"',
    '"url": "http://www.example.org/"',
    '5:12  url: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'en javascript-adress i en länk stoppar bygget',
    'links',
    '"url": "https://www.example.org/"',
    '"url": "javascript:alert(1)"',
    '5:12  url: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'HTML i en adress stoppar bygget',
    'links',
    '"url": "https://www.example.org/"',
    '"url": "https://www.example.org/<b>"',
    '5:12  url: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'en adress utan https stoppar bygget',
    'links',
    '"url": "https://www.example.org/"',
    '"url": "www.example.org"',
    '5:12  url: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'webbplatsens adress med snedstreck sist stoppar bygget',
    'site',
    '"origin": "https://www.webbplatsen.example"',
    '"origin": "https://www.webbplatsen.example/"',
    '9:13  origin: Adressen slutar med /.  Ta bort det sista snedstrecket.',
  ),
];

/** Values in another form than the field has, or that can't be chosen. */
export const choices: Mistake[] = [
  inRecords(
    'ett dokument på 0 kilobyte stoppar bygget',
    'links',
    '"kilobytes": 12.5',
    '"kilobytes": 0',
    '10:20  document.kilobytes: Storleken måste vara större än 0.  Skriv antalet kilobyte.',
  ),
  inRecords(
    'en okänd dokumenttyp stoppar bygget',
    'links',
    '"type": "Pdf"',
    '"type": "pdf"',
    '9:15  document.type: Dokumenttypen är okänd.  Skriv "Pdf", "Word" eller "Excel".',
  ),
  inRecords(
    'ett id med stor bokstav stoppar bygget',
    'contacts',
    '"id": "brevlada"',
    '"id": "Brevlåda"',
    '17:11  id: Id:t har fel form.  Använd små bokstäver a–z, siffror och bindestreck, till exempel "polisen-ung".',
  ),
  inRecords(
    'en okänd målgrupp stoppar bygget',
    'helplines',
    '"vuxna"',
    '"föräldrar"',
    '25:7  Ett värde i audience: Målgruppen finns inte.  Välj bland "alla", "vuxna", "unga", "kommun" och "utsatt".',
  ),
  inRecords(
    'ett organisationsnummer med fel form stoppar bygget',
    'site',
    '"organisationNumber": "990199-0199"',
    '"organisationNumber": "9901990199"',
    '5:25  organisationNumber: Organisationsnumret har fel form.  Skriv till exempel 202100-2429.',
  ),
  inRecords(
    'en osäker uppgift stoppar bygget',
    'contacts',
    '"confidence": "high"',
    '"confidence": "low"',
    '14:19  confidence: Osäkra uppgifter får inte publiceras.  Skriv "high" eller "medium", eller ta bort uppgiften.',
  ),
  inRecords(
    'en okänd skrivriktning stoppar bygget',
    'languages',
    '"dir": "rtl"',
    '"dir": "höger"',
    '17:12  dir: Skrivriktningen finns inte.  Välj "ltr" eller "rtl".',
  ),
  inRecords(
    'ett okänt slag av händelse stoppar bygget',
    'events',
    '"kind": "utbildning"',
    '"kind": "kurs"',
    '11:13  kind: Slaget finns inte.  Välj "utbildning", "natverk", "konferens", "mote" eller "projekt".',
  ),
  inRecords(
    'en språkkod med fel form stoppar bygget',
    'navigation',
    '"language": "en"',
    '"language": "engelska"',
    '18:17  language: Språkkoden har fel form.  Skriv två eller tre små bokstäver, till exempel "en".',
  ),
];
