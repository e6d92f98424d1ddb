export type Severity = 'error' | 'suspect' | 'advice';

interface Rule {
  severity: Severity;
  /** What the rule finds, for whoever reads the report. */
  about: string;
  /** What to do about it. */
  fix: string;
}

const rule = (severity: Severity, about: string, fix: string): Rule => ({ severity, about, fix });

/** Every rule of the link guard, by its id. */
export const rules = {
  missing: rule(
    'error',
    'Adressen leder till en sida eller fil som inte finns.',
    'Rätta adressen eller ta bort länken.',
  ),
  fragment: rule('error', 'Det finns inget ställe på sidan med det namn som står efter #.', 'Rätta namnet efter #.'),
  case: rule(
    'error',
    'Adressen skiljer sig från filens namn i stora och små bokstäver.',
    'Skriv adressen precis som filen heter.',
  ),
  slash: rule('error', 'Snedstrecket sist i adressen fattas eller är för mycket.', 'Skriv adressen som sidan har den.'),
  redirected: rule(
    'error',
    'Adressen skickas vidare till en annan adress på webbplatsen.',
    'Länka till den nya adressen.',
  ),
  normalization: rule(
    'error',
    'Bokstäverna ser rätt ut men är sammansatta på ett annat sätt (NFC och NFD).',
    'Skriv adressen på nytt för hand.',
  ),
  latin1: rule('error', 'Adressen är procentkodad som Latin-1 och inte som UTF-8.', 'Koda å, ä och ö som UTF-8.'),
  encoding: rule(
    'error',
    'Ett procenttecken i adressen är inte följt av två siffror.',
    'Skriv %25 för tecknet självt.',
  ),
  invalid: rule('error', 'Adressen går inte att tolka.', 'Rätta adressen.'),
  scheme: rule(
    'error',
    'Adressens början före kolonet är felskriven eller leder till läsarens egen dator.',
    'Rätta början, till exempel https://.',
  ),
  empty: rule('error', 'Adressen är tom.', 'Skriv vart den leder, eller ta bort attributet.'),
  'empty-link': rule('advice', 'Länken har ingen adress och leder till sidan själv.', 'Skriv vart länken leder.'),
  'bad-mailto': rule('error', 'E-postlänken är fel skriven.', 'Skriv mailto:namn@exempel.se.'),
  'bad-tel': rule('error', 'Telefonlänken är fel skriven.', 'Skriv tel:+4623 följt av siffror.'),
  draft: rule(
    'error',
    'Länken leder till ett utkast eller en sida som inte publiceras.',
    'Vänta med länken eller publicera sidan.',
  ),
  map: rule('error', 'Bildkartan finns inte på sidan.', 'Rätta namnet efter #.'),
  import: rule(
    'error',
    'Skriptet hämtar något som webbläsaren inte kan hitta.',
    'Skriv en adress som börjar med ./ eller lägg namnet i import map.',
  ),
  private: rule(
    'suspect',
    'Adressen finns bara på en dator eller i ett slutet nät.',
    'Länka till en adress som alla når.',
  ),
  'redirect-loop': rule('error', 'Omdirigeringarna leder runt i en ring.', 'Låt en av dem leda till en sida.'),
  'redirect-target': rule('error', 'Omdirigeringen leder till en sida som inte finns.', 'Rätta målet.'),
  'redirect-chain': rule(
    'advice',
    'Omdirigeringen leder till en adress som i sin tur skickas vidare.',
    'Peka direkt på den sista adressen.',
  ),
  'header-path': rule(
    'suspect',
    'Rubrikregeln gäller en adress som inte finns.',
    'Rätta adressen eller ta bort regeln.',
  ),
  unpublished: rule('error', 'En adress som har varit publicerad finns inte längre.', 'Lägg till en omdirigering.'),
  broken: rule('error', 'Sidan på den andra webbplatsen är borta.', 'Byt till en ny adress, eller ta bort länken.'),
  failing: rule(
    'suspect',
    'Sidan svarade inte som den ska. Det prövas igen innan den räknas som borta.',
    'Vänta på nästa prövning.',
  ),
  unsure: rule(
    'suspect',
    'Den andra webbplatsen ville inte svara på en automatisk fråga.',
    'Öppna länken själv och se efter.',
  ),
  suspect: rule('suspect', 'Sidan svarar, men är troligen inte den som var tänkt.', 'Öppna länken själv och se efter.'),
  moved: rule('advice', 'Sidan har flyttat för gott.', 'Byt till den nya adressen.'),
  robots: rule(
    'suspect',
    'Den andra webbplatsen ber automatiska besökare hålla sig borta.',
    'Öppna länken själv och se efter.',
  ),
  'exception-expired': rule(
    'suspect',
    'Ett undantags sista dag har passerat.',
    'Pröva länken och ta bort eller förläng undantaget.',
  ),
  'exception-unused': rule('advice', 'Ett undantag gäller ingen länk.', 'Ta bort undantaget.'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** A fault that was found, at one place. */
export interface LinkFinding {
  severity: Severity;
  rule: RuleId;
  /** The file to change, and where: the source where it is known, else the built file. */
  file: string;
  line: number;
  column: number;
  /** The address as written. */
  target: string;
  message: string;
  /** The built file, the first of them where the fault stands on several. */
  page: string;
  /** On how many built files it stands. */
  pages: number;
  /** Where in a JSON file (RFC 6901). */
  pointer?: string;
  /** The address to write instead, where it is known. */
  replacement?: string;
  /** Days as `YYYY-MM-DD`: since when an external address has failed. */
  since?: string;
}

/** What a rule says of one address. */
export interface LinkVerdict {
  rule: RuleId;
  message: string;
  replacement?: string;
  severity?: Severity;
  since?: string;
}
