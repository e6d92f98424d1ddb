/** The words of the generated pages: invented, and in plain Swedish so that every check of ours passes. */
export const municipalities = [
  'Avesta',
  'Borlänge',
  'Falun',
  'Gagnef',
  'Hedemora',
  'Leksand',
  'Ludvika',
  'Mora',
  'Orsa',
  'Rättvik',
  'Smedjebacken',
  'Säter',
  'Vansbro',
  'Älvdalen',
];

export const topics = [
  'Trygghetsmöte',
  'Medborgarlöfte',
  'Grannsamverkan',
  'Lägesbild',
  'Nätverksdag',
  'Föräldramöte',
  'Trygghetsvandring',
  'Skolbesök',
  'Utbildningsdag',
  'Åtgärdsplan',
  'Ungdomsråd',
  'Överenskommelse',
];

export const headings = [
  'Det här har hänt',
  'Så gick mötet till',
  'Vad kommunen gör nu',
  'Vad du själv kan göra',
  'Nästa steg',
  'De som var med',
  'Frågor från publiken',
  'Bakgrund',
];

export const sentences = [
  'Kommunen och polisen träffades för att gå igenom läget under hösten.',
  'Många unga vill ha fler platser där de kan vara på kvällarna.',
  'Belysningen vid gångvägen har bytts ut, och buskarna är klippta.',
  'Flera föräldrar berättade att de vill veta mer om hur gäng lockar barn.',
  'Skolan och socialtjänsten har börjat träffas varje månad.',
  'Arbetet bygger på en lägesbild som alla har varit med om att ta fram.',
  'Först ser vi vilka problem som finns, sedan väljer vi vad vi ska göra.',
  'Den som arbetar i butik kan vara med på en kort utbildning om hot och våld.',
  'Under året följer vi upp vad som har hänt och om det har hjälpt.',
  'Fältarbetare finns ute i centrum på fredagar och lördagar.',
  'Länsstyrelsen var med och berättade om stödet till kommunerna.',
  'Föreningarna har en viktig roll, för de känner barnen väl.',
  'Polisen fick in flera tips som ledde till att en försäljning stoppades.',
  'Alla som bor i området har fått ett brev med frågor om trygghet.',
  'Svaren visar att de flesta känner sig trygga hemma, men inte vid stationen.',
  'Nu tar kommunen fram en plan som ska vara klar före sommaren.',
  'Grannarna håller ett öga på varandras hus när någon är bortrest.',
  'Det är lättare att hjälpa ett barn tidigt än att vänta.',
  'Personalen på biblioteket har fått råd om hur de kan bemöta oro.',
  'Vi lär av andra län som har prövat samma sak.',
];

export const items = [
  'Fler vuxna är ute på kvällarna.',
  'Skolan har en plan för hur elever ska få hjälp.',
  'Polisen och kommunen delar på ansvaret.',
  'Belysning och siktlinjer är bättre än förut.',
  'Föräldrar får en inbjudan till nästa träff.',
  'Butikerna anmäler stölder på samma sätt.',
  'Alla parter träffas igen om tre månader.',
  'Resultatet redovisas för kommunens råd.',
];

export const rows = [
  '| 2021 | Trygghetsvandring | 4 |',
  '| 2022 | Föräldramöte | 7 |',
  '| 2023 | Utbildning i skolan | 12 |',
  '| 2024 | Möte med näringslivet | 3 |',
  '| 2025 | Uppföljning | 2 |',
  '| 2026 | Ny lägesbild | 1 |',
];

export const closings = [
  'Har du frågor? Hör av dig till kommunen, så får du veta mer om nästa träff.',
  'Vill du vara med nästa gång? Anmäl dig hos kommunens samordnare.',
  'Nästa möte hålls på samma plats, och alla är välkomna.',
];
