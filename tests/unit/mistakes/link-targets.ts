import { type Mistake, onLawPage } from './mistake.ts';

/** Links to a page, a heading, a record or a file that is not there. */
export const targets: Mistake[] = [
  onLawPage.body(
    'en länk till en post utan likhet stoppar bygget',
    'Läs hos [verket](lank:polisen).',
    '6:18  "polisen" finns inte i _data/links.json.  Lägg till posten eller rätta id:t.',
  ),
  onLawPage.body(
    'en länk till en sida utan likhet stoppar bygget',
    'Gå till [något annat](/nagonstans/langt-borta/).',
    '6:23  Sidan /nagonstans/langt-borta/ finns inte.  Kontrollera adressen i webbkartan.',
  ),
  onLawPage.body(
    'telefon till en kontakt utan telefon stoppar bygget',
    'Ring [](telefon:brevlada).',
    '6:9  Kontakten "brevlada" har inget telefonnummer.  Välj en annan kontakt eller fyll i phone i _data/contacts.json.',
  ),
  onLawPage.body(
    'en länk till en okänd kontakts e-post stoppar bygget',
    'Skriv till [](epost:brevladan).',
    '6:15  "brevladan" finns inte i _data/contacts.json.  Menade du "brevlada"?',
  ),
  onLawPage.body(
    'en länk till en okänd post får frågan menade du',
    'Läs hos [verket](lank:exempel-strat).',
    '6:18  "exempel-strat" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
  onLawPage.body(
    'en länk till en sida som saknas får frågan menade du',
    'Gå till [kontakt](/kontkat/).',
    '6:19  Sidan /kontkat/ finns inte.  Menade du "/kontakt/"?',
  ),
  onLawPage.body(
    'en länk till en okänd kontakts telefon stoppar bygget',
    'Ring [](telefon:vaxeln).',
    '6:9  "vaxeln" finns inte i _data/contacts.json.  Menade du "vaxel"?',
  ),
  onLawPage.body(
    'en länk till en rubrik som saknas får frågan menade du',
    'Läs [lag](#kravet).',
    '6:11  Rubriken #kravet finns inte på /lagen/.  Menade du "kraven"?',
  ),
  onLawPage.body(
    'en länk till en rubrik som saknas på en annan sida stoppar bygget',
    'Gå till [nummer](/#ringa-nummer).',
    '6:18  Rubriken #ringa-nummer finns inte på /.  Skriv rubrikens text med små bokstäver och bindestreck.',
  ),
  onLawPage.body(
    'en länk till ett okänt nummer stoppar bygget',
    'Ring [](nummer:provlinen).',
    '6:9  "provlinen" finns inte i _data/helplines.json.  Menade du "provlinjen"?',
  ),
  onLawPage.body(
    'en länk med stor bokstav får frågan menade du',
    'Gå till [kontakt](/Kontakt/).',
    '6:19  Sidan /Kontakt/ finns inte.  Menade du "/kontakt/"?',
  ),
  onLawPage.body(
    'en länk till en Markdownfil får frågan menade du',
    'Läs [lag](/lagen/index.md).',
    '6:11  Sidan /lagen/index.md finns inte.  Menade du "/lagen/"?',
  ),
  onLawPage.body(
    'en länk till en fil som saknas stoppar bygget',
    'Läs [rapporten](/assets/rapport.pdf).',
    '6:17  Filen /assets/rapport.pdf finns inte.  Lägg den i mappen assets eller rätta namnet.',
  ),
  onLawPage.body(
    'en länk utan snedstreck sist får frågan menade du',
    'Gå till [kontakt](/kontakt).',
    '6:19  Sidan /kontakt finns inte.  Menade du "/kontakt/"?',
  ),
];
