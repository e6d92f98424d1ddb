import { inFile, inPage, type Mistake, onLawPage, write } from './mistake.ts';

/** Keys at the top of a page that are missing, misspelt or for another kind of page. */
export const keys: Mistake[] = [
  onLawPage.front(
    'en nyckel som styr Eleventy stoppar bygget',
    'description:',
    'pagination: {data: records.links, size: 1}\ndescription:',
    '3:1  Nyckeln "pagination" finns inte.  Ta bort den eller välj bland: title, description, reviewed, owner, helplines, document, keywords, embargo, lang, quickExit, translation.',
  ),
  onLawPage.front(
    'en felstavad nyckel får frågan menade du',
    'title: Lagen om exempel',
    'titel: Lagen om exempel',
    '2:1  Nyckeln "titel" finns inte.  Menade du "title"?',
  ),
  onLawPage.front(
    'nyckeln layout stoppar bygget',
    'description:',
    'layout: annan.njk\ndescription:',
    '3:1  Nyckeln "layout" finns inte.  Ta bort den eller välj bland: title, description, reviewed, owner, helplines, document, keywords, embargo, lang, quickExit, translation.',
  ),
  onLawPage.front(
    'en okänd nyckel stoppar bygget',
    'description:',
    'författare: Exempel Exempelsson\ndescription:',
    '3:1  Nyckeln "författare" finns inte.  Ta bort den eller välj bland: title, description, reviewed, owner, helplines, document, keywords, embargo, lang, quickExit, translation.',
  ),
  onLawPage.front(
    'permalink på en vanlig sida stoppar bygget',
    'description:',
    'permalink: /annan/\ndescription:',
    '3:12  permalink: Sidans adress kommer av mappen och filnamnet.  Ta bort raden permalink.',
  ),
  inPage(
    'en felsida utan permalink stoppar bygget',
    '404.md',
    /permalink: .*\n/,
    '',
    '2:1  "permalink" saknas.  Lägg till uppgiften: Felsidans adress, alltid /404.html.',
  ),
  onLawPage.front(
    'nyckeln __proto__ stoppar bygget',
    'description:',
    '__proto__: {lang: en}\ndescription:',
    '3:1  Nyckeln "__proto__" finns inte.  Ta bort den eller välj bland: title, description, reviewed, owner, helplines, document, keywords, embargo, lang, quickExit, translation.',
  ),
  inFile(
    'ett nyhetsbrev utan dag stoppar bygget',
    write(
      'src/content/nyhetsbrev/2026-10.md',
      `---
title: Provbrev
description: Ett påhittat nyhetsbrev som bara finns för att pröva innehållskontrollen.
reviewed: 2026-11-24
---
Läs om [lagen](/lagen/).
`,
    ),
    '2:1  "published" saknas.  Lägg till uppgiften: Dagen då brevet skickas. Det visas från den dagen.',
  ),
  onLawPage.front(
    'published på en vanlig sida stoppar bygget',
    'description:',
    'published: 2026-10-01\ndescription:',
    '3:1  Nyckeln "published" finns inte.  Ta bort den eller välj bland: title, description, reviewed, owner, helplines, document, keywords, embargo, lang, quickExit, translation.',
  ),
  inPage(
    'en nyhet utan datum stoppar bygget',
    'aktuellt/ny-rapport.md',
    /published: .*\n/,
    '',
    '2:1  "published" saknas.  Lägg till uppgiften: När källan publicerade det som nyheten handlar om. Dagen står bredvid källan.',
  ),
  onLawPage.front(
    'en sida utan granskningsdatum stoppar bygget',
    /reviewed: .*\n/,
    '',
    '2:1  "reviewed" saknas.  Lägg till uppgiften: Dagen då någon senast skrev eller gick igenom sidan. Besökaren läser ”Ändrad” och dagen, i en nyhet ”Skriven”.',
  ),
  inPage(
    'en nyhet utan källa stoppar bygget',
    'aktuellt/ny-rapport.md',
    /source: .*\n/,
    '',
    '2:1  "source" saknas.  Lägg till uppgiften: Källans id i links.json.',
  ),
];

/** Values at the top of a page that can't be meant. */
export const values: Mistake[] = [
  onLawPage.front(
    'den 30 februari stoppar bygget',
    '2026-11-24',
    '2023-02-30',
    '4:11  reviewed: Datumet finns inte i almanackan.  Kontrollera månad och dag.',
  ),
  onLawPage.front(
    'ett granskningsdatum som är ett tal stoppar bygget',
    '2026-11-24',
    '20261124',
    '4:11  reviewed: Värdet är inget datum.  Skriv år-månad-dag, till exempel 2026-11-24.',
  ),
  onLawPage.front(
    'ett datum med snedstreck stoppar bygget',
    '2026-11-24',
    '24/11/2026',
    '4:11  reviewed: Datumet har fel form.  Skriv år-månad-dag, till exempel 2026-11-24.',
  ),
  onLawPage.front(
    'månad 13 stoppar bygget',
    '2026-11-24',
    '2024-13-45',
    '4:11  reviewed: Datumet finns inte i almanackan.  Kontrollera månad och dag.',
  ),
  onLawPage.front(
    'ett datum med månadens namn stoppar bygget',
    '2026-11-24',
    '24 november 2026',
    '4:11  reviewed: Datumet har fel form.  Skriv år-månad-dag, till exempel 2026-11-24.',
  ),
  onLawPage.front(
    'ett granskningsdatum utan värde stoppar bygget',
    'reviewed: 2026-11-24',
    'reviewed:',
    '4:10  reviewed: Värdet är inget datum.  Skriv år-månad-dag, till exempel 2026-11-24.',
  ),
  onLawPage.front(
    'ett passerat granskningsdatum är en varning, inget fel',
    '2026-11-24',
    '2025-11-23',
    '4:11  Varning: Sidan gicks igenom senast 2025-11-23.  Läs igenom den och skriv dagens datum.',
  ),
  inPage(
    'hjälpnummer som text i stället för lista stoppar bygget',
    'index.md',
    '[exempellinjen, provlinjen]',
    'exempellinjen',
    '5:12  "helplines" ska vara en lista, inte text.  Skriv en lista inom hakparenteser: [ ]. Hjälpnummer som står först på sidan, med id från helplines.json.',
  ),
  inPage(
    'ett id med stor bokstav och blanksteg stoppar bygget',
    'index.md',
    '[exempellinjen, provlinjen]',
    '["Exempel Linjen"]',
    '5:13  Ett värde i helplines: Id:t har fel form.  Använd små bokstäver a–z, siffror och bindestreck, till exempel "polisen-ung".',
  ),
  inPage(
    'ett hjälpnummer utan likhet med något annat stoppar bygget',
    'index.md',
    '[exempellinjen, provlinjen]',
    '[exempellinjen, polisen]',
    '5:28  "polisen" finns inte i _data/helplines.json.  Välj ett id ur _data/helplines.json.',
  ),
  inPage(
    'ett okänt hjälpnummer får frågan menade du',
    'index.md',
    '[exempellinjen, provlinjen]',
    '[exempellinen, provlinjen]',
    '5:13  "exempellinen" finns inte i _data/helplines.json.  Menade du "exempellinjen"?',
  ),
  inPage(
    'en tom lista med hjälpnummer stoppar bygget',
    'index.md',
    '[exempellinjen, provlinjen]',
    '[]',
    '5:12  helplines: Listan är tom.  Skriv minst ett id eller ta bort raden.',
  ),
  inPage(
    'ett nyckelord som är ett tal stoppar bygget',
    'index.md',
    '[exempel, prov]',
    '[exempel, 2026]',
    '6:21  Ett värde i "keywords" ska vara text, inte ett tal.  Sätt citattecken runt: "2026".',
  ),
  inPage(
    'ett okänt språk stoppar bygget',
    'kontakt.md',
    'keywords: [nummer]',
    'lang: sv',
    '5:7  lang: Språket finns inte på webbplatsen.  Välj bland en, ar, ckb, fa, fr, so, es, ti, tr, eller ta bort raden.',
  ),
  inPage(
    'ett årtal utan citattecken stoppar bygget',
    'aktuellt/ny-rapport.md',
    '2026-10-01',
    '2026',
    '5:12  published: Värdet är inget datum.  Skriv 2026-11-24, "2026-11" eller "2026".',
  ),
  onLawPage.front(
    'en snabb utgång som är text stoppar bygget',
    '\n---',
    '\nquickExit: ja\n---',
    '5:12  "quickExit" ska vara true eller false, inte text.  Skriv true eller false, utan citattecken.',
  ),
  onLawPage.front(
    'en snabb utgång som ska bort stoppar bygget',
    '\n---',
    '\nquickExit: false\n---',
    '5:12  quickExit: Knappen går inte att ta bort så.  Ta bort raden. Sidor med nummer till den som är utsatt har alltid knappen.',
  ),
  inPage(
    'en nyhet med okänd källa får frågan menade du',
    'aktuellt/ny-rapport.md',
    'exempel-start',
    'exempel-stat',
    '6:9  "exempel-stat" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
];
