import { drawingNames } from '../../lib/drawings.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Link } from '../../schemas/link.ts';

/** What an editor writes in a text, and what it becomes. */
export interface Sample {
  /** As it is written, a line each. */
  lines: readonly string[];
  becomes: string;
}

interface Known {
  links: readonly Pick<Link, 'id'>[];
  helplines: readonly Pick<Helpline, 'id'>[];
  contacts: readonly Pick<Contact, 'id' | 'phone' | 'email'>[];
}

/**
 * Everything that a text may hold besides plain words. The ids are of records that are there, so that a sample can be
 * copied into a page as it is.
 */
export function listSamples({ links, helplines, contacts }: Known): Sample[] {
  const [link] = links;
  const [number] = helplines;
  const phone = contacts.find((contact) => contact.phone);
  const email = contacts.find((contact) => contact.email);
  return [
    { lines: ['## Så får du hjälp'], becomes: 'En mellanrubrik. Under den kan du ha ###.' },
    { lines: ['Ring **alltid** först.'], becomes: 'Ett ord i fet stil.' },
    { lines: ['- lås', '- lampor'], becomes: 'En punktlista. Ha en tom rad före den.' },
    { lines: ['1. Ring.', '2. Vänta.'], becomes: 'En lista i ordning, för det som görs steg för steg.' },
    { lines: ['| Ort | Dag |', '| --- | --- |', '| Storby | Måndag |'], becomes: 'En tabell.' },
    { lines: ['[Kontakt](/kontakt/)'], becomes: 'En länk till en av våra sidor.' },
    {
      lines: [`[läs mer hos den som vet](lank:${link?.id})`],
      becomes: 'En länk till andra. Adressen hämtas ur links.json, och besökaren ser vems sidan är.',
    },
    { lines: [`[](nummer:${number?.id})`], becomes: 'Ett nummer att ringa, ur helplines.json.' },
    { lines: [`[](telefon:${phone?.id})`], becomes: 'Ett telefonnummer, ur contacts.json.' },
    { lines: [`[](epost:${email?.id})`], becomes: 'En e-postadress, ur contacts.json.' },
    { lines: ['::: viktigt Är det akut?', 'Ring 112.', ':::'], becomes: 'En ruta som syns mer än texten runt den.' },
    { lines: ['::: info Bra att veta', 'Du får vara anonym.', ':::'], becomes: 'En ruta med något extra.' },
    {
      lines: ['[help](sprak:en)'],
      becomes: 'Ord på ett annat språk. Då läser en skärmläsare dem rätt. Sist står språkets kod.',
    },
    { lines: ['::: sprak', ':::'], becomes: 'En lista över språken som Gängsnacket finns på.' },
    {
      lines: ['::: kommuner', ':::'],
      becomes: 'En lista över kommunerna, med växelns nummer där det är bekräftat.',
    },
    {
      lines: [`::: bild ${drawingNames[0]}`, ':::'],
      becomes: `En bild som vi har ritat. Bilderna heter ${drawingNames.join(' och ')}. Det bilden säger ska också stå i texten.`,
    },
    {
      lines: ['## [](tecken:telefon) Ring oss'],
      becomes:
        'Ett tecken före en rubrik. Skriv det på samma sätt först i en punkt. Lättlästa sidor har alltid tecken.',
    },
  ];
}

/** What else is good to know, by what an editor wants to do. */
export const hints: readonly { id: string; title: string; lines: readonly string[] }[] = [
  {
    id: 'poster',
    title: 'Uppgifter i filerna',
    lines: [
      'Vet du inte? Ta bort raden. Gissa aldrig.',
      'Skriv var du läste uppgiften (`source`), vems sidan är (`publisher`), när den skrevs (`published`) och när du läste den (`checked`).',
      'Skriv `high` efter `confidence` när du läste uppgiften på utgivarens egen sida. Skriv `medium` om källan är ett register eller en gammal sida. Året i `published` står bland källorna längst ner på sidan.',
      'Det som bara myndigheten kan säga om sig själv står i `_data/site.json`, till exempel hur länge värden sparar sin logg (`hostLog`). Sidorna säger inget om det förrän det är ifyllt. `npm run granska` visar vad som fattas.',
      'Ingen har läst källan på 180 dagar? Då får du ett råd.',
      'I `_data/municipalities.json` kan `localCouncil` ha en `note`. En mening om lägesbild, åtgärdsplan eller samordnare visas under den delen av lagen.',
    ],
  },
  {
    id: 'sidor',
    title: 'Mer om sidor',
    lines: [
      'En översättning ligger i en mapp som heter som språkets kod. Överst står `lang` och `translation`. Ingen har granskat den? Skriv `reviewed: null`. Då står det på sidan, och sökmotorer visar den inte.',
      'Lägger du ett dokument i `assets`? Gör en sida med samma innehåll, och skriv dokumentets adress efter `document`.',
      'Knappen Lämna snabbt kommer av sig själv på sidor med ett nummer till den som är utsatt (`audience` är `utsatt`), på lättläst och på andra språk. Kan den som läser en annan sida vara övervakad? Skriv `quickExit: true`. Vart knappen leder står efter `neutralSite` i `_data/site.json`.',
    ],
  },
  {
    id: 'bilder',
    title: 'Mer om bilder',
    lines: [
      'Bilden ska sluta på .jpg, .png, .webp eller .avif. Kontrollen säger hur du gör om den är av ett annat slag.',
      'Står det ett bindestreck inom hakparentesen hoppar en skärmläsare över bilden.',
      'Besökaren får en liten bild av rätt storlek. En sidas bilder får väga högst 200 kB på en telefon, alltså två eller tre foton. Sidor som ska komma direkt har inga foton: startsidan, kommunerna, lättläst och sidor för den som är utsatt.',
    ],
  },
  {
    id: 'lasbarhet',
    title: 'Texten ska gå att läsa högt',
    lines: [
      'Kör `npm run check -- --allt`. Då ser du hur varje sida läses: LIX, hur långa meningarna är i snitt och hur många som är korta. Det är råd och stoppar ingenting.',
      'Står det tung? Dela långa meningar och byt långa ord.',
      'Står det hackig? Bind ihop meningar som hör ihop, med och, men, eftersom och så att. Lägg inte till ord för att nå målet.',
    ],
  },
  {
    id: 'undantag',
    title: 'När kontrollen säger ifrån',
    lines: [
      'Är en länk rätt fast den räknas som fel? Gör en post i `_data/link-exceptions.json`. Där står adressen (`url`), varför (`reason`), till vilken dag (`until`) och vilken roll som bestämde det (`by`).',
      'Har människor granskat webbplatsen? Gör en post i `_data/reviews.json`. Tillgänglighetsredogörelsen ändras av sig själv. Gällde det bara en sida? Skriv dess adress i `page`. Då står det på sidan att den är granskad.',
    ],
  },
];
