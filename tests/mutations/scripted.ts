import { inPage, inStyle, inText, type Mutation } from './mutation.ts';

const inSearch = (fault: string, check: string, from: string | RegExp, to: string): Mutation => ({
  fault,
  check,
  page: '/sok/',
  change: (site) => site.edit('sok/index.html', from, to),
});

/** Faults in how a page is used, one for each of the scripted checks. */
export const scripted: Mutation[] = [
  inText(
    'en fälla för tangentbordet',
    'AS-01',
    '<p id="falla"><a href="/kontakt/">Kontakta oss om lagen</a></p><script>document.querySelector("#falla").addEventListener("keydown", (event) => event.preventDefault())</script>',
  ),
  inStyle('ramen vid fokus är borttagen', 'AS-02', ':focus-visible { outline: none }'),
  inStyle(
    'en list längst ner täcker det som har fokus',
    'AS-03',
    '.site-footer { position: fixed; inset-block-end: 0; block-size: 50vh }',
  ),
  {
    ...inStyle(
      'den snabba utgången täcker det som har fokus',
      'AS-03',
      '.quick-exit ~ * * { scroll-margin-block-start: 0 }',
    ),
    page: '/utsatt-for-brott/',
  },
  inPage('hopplänken fattas', 'AS-04', /<a class="skip-link"[^>]*>[^<]*<\/a>/, ''),
  inStyle('knapparna är för små för ett finger', 'AS-05', 'button { min-block-size: 0; padding: 0; font-size: 12px }'),
  inStyle('text som döljs på en telefon', 'AS-06', '@media (width < 40rem) { main li { display: none } }'),
  inStyle(
    'rubriken lägger sig på texten vid zoom',
    'AS-07',
    '@media (width < 20.5rem) { h1 { margin-block-end: -4rem } }',
  ),
  inStyle('stycken med fast höjd', 'AS-08', 'main p { block-size: 3rem; overflow: hidden }'),
  inStyle('text som inte växer med besökarens storlek', 'AS-09', 'main p { font-size: 16px }'),
  inStyle('länkar som tonas över', 'AS-10', 'a { transition: color 1s }'),
  inStyle(
    'fokus som inte syns i tvingade färger',
    'AS-11',
    '@media (forced-colors: active) { :focus-visible { outline: none } }',
  ),
  inStyle(
    'ljus sida i mörkt läge',
    'AS-12',
    '@media (prefers-color-scheme: dark) { html { background: #fff; color: #000 } }',
  ),
  // The search field is white on a red header, edge or not.
  { ...inStyle('fältens kanter syns knappt', 'AS-13', 'input { border-color: #ddd }'), page: '/kontakt/' },
  inText('förklaring som bara visas under pekaren', 'AS-14', '<p title="Lagen gäller alla kommuner">Lagen</p>'),
  inPage('kontakten saknas på sidan', 'AS-15', /<section class="contact-block[\s\S]*?<\/section>/, ''),
  inPage('menyn har ett annat namn på en sida', 'AS-16', '>Kommuner</a>', '>Alla kommuner</a>'),
  inPage('sökfältet fattas på en sida', 'AS-17', /<form action="\/sok\/"[\s\S]*?<\/form>/, ''),
  inPage('sidan säger inte var den ligger', 'AS-18', /(<nav class="breadcrumb"[\s\S]*?) aria-current="page"/, '$1'),
  inText('rubrik som bara är fet text', 'AS-19', '<p><strong>Vad lagen säger</strong></p>'),
  inSearch('antalet träffar är ingen status', 'AS-20', 'id="svar" role="status"', 'id="svar"'),
  inSearch('sökfältet hör inte ihop med meddelandet', 'AS-21', 'id="svar" role="status"', 'id="" role="status"'),
  inPage('vägen till sidan är inget landmärke', 'AS-22', /<nav class="breadcrumb"([\s\S]*?)<\/nav>/, '<div$1</div>'),
  inText(
    'stycke på engelska som inte är märkt',
    'AS-23',
    '<p>The county board helps you and your family with this.</p>',
  ),
  inText('förkortning utan förklaring', 'AS-24', '<p>Läs mer om NTU hos Brå.</p>'),
  inText('något som måste dras', 'AS-25', '<p draggable="true">Dra hit kommunen.</p>'),
  inStyle('text som fattas när skärmen ligger', 'AS-25', '@media (min-width: 600px) { main p { display: none } }'),
  inStyle('annan ordning för ögat än i texten', 'AS-26', 'main { display: flex; flex-direction: column-reverse }'),
  inStyle('texten fattas på papperet', 'AS-27', '@media print { main li { display: none } }'),
  inText(
    'text som bara finns med skript',
    'AS-28',
    '<p id="skript"></p><script>document.querySelector("#skript").textContent = "Lagen har nio paragrafer."</script>',
  ),
  inText(
    'sida som kräver inloggning',
    'AS-29',
    '<form action="/logga-in/" method="post"><label>Lösenord <input type="password" autocomplete="off"></label><button>Logga in</button></form>',
  ),
  inText('klocka som räknar ner', 'AS-30', '<script>setInterval(() => {}, 1000)</script>'),
  {
    fault: 'svensk mening som inte är märkt på en arabisk sida',
    check: 'AS-23',
    page: '/ar/',
    change: (site) => site.edit('ar/index.html', /<span lang="sv" dir="ltr">(Jag [^<]+)<\/span>/, '$1'),
  },
];
