import { z } from 'zod';
import { confirmed, email, fact, linkFact, municipalityCode, phone, provenance, ref, text } from './fields.ts';

const place = z
  .int({ error: 'Rutans plats är inget heltal.|Skriv ett tal från 1 till 6.' })
  .min(1, { error: 'Rutans plats ligger utanför kartan.|Skriv ett tal från 1 till 6.' })
  .max(6, { error: 'Rutans plats ligger utanför kartan.|Skriv ett tal från 1 till 6.' });

/** One municipality: what the county knows of whom to call there and what it has in place. */
export const municipality = z.strictObject({
  code: municipalityCode.meta({ title: 'Kommunkod', description: 'Kommunens kod, fyra siffror.' }),
  name: text(60).meta({ title: 'Namn', description: 'Hela namnet, till exempel "Falu kommun".' }),
  shortName: text(40).meta({ title: 'Kortnamn', description: 'Kortnamnet. Det ger också sidans adress.' }),
  tile: z
    .strictObject({
      row: place.meta({ title: 'Rad', description: 'Raden, uppifrån.' }),
      column: place.meta({ title: 'Kolumn', description: 'Kolumnen, från vänster.' }),
    })
    .optional()
    .meta({
      title: 'Ruta på kartan',
      description: 'Rutan på den grova kartan, från norr och väster. Utan den står kommunen bara i listan.',
    }),
  neighbours: z
    .array(ref('municipalities'))
    .meta({ title: 'Grannkommuner', description: 'Koder för grannkommuner i länet.' }),
  website: linkFact().meta({ title: 'Webbplats', description: 'Kommunens webbplats.' }),
  phone: confirmed(phone).optional().meta({
    title: 'Växel',
    description:
      'Kommunens växel. Den står i svar om hjälp när numret har två källor eller kommer från kommunen själv.',
  }),
  email: fact(email).optional().meta({ title: 'E-post', description: 'Kommunens e-post, en funktionsadress.' }),
  visitingAddress: fact(text(120)).optional().meta({ title: 'Besöksadress', description: 'Besöksadress med ort.' }),
  postalAddress: fact(text(120)).optional().meta({ title: 'Postadress', description: 'Postadress med postnummer.' }),
  crimePreventionPage: linkFact().optional().meta({
    title: 'Sida om brottsförebyggande arbete',
    description: 'Stående sida om brottsförebyggande arbete, ingen nyhet.',
  }),
  localCouncil: fact(z.boolean())
    .optional()
    .meta({ title: 'Lokalt råd', description: 'Om det finns ett lokalt brottsförebyggande råd.' }),
  cooperationAgreement: fact(text(200))
    .optional()
    .meta({ title: 'Överenskommelse med polisen', description: 'Överenskommelse mellan kommun och polis.' }),
  onCall: fact(text(200)).optional().meta({ title: 'Socialjour', description: 'Hur socialjouren nås.' }),
  concernReportPage: linkFact()
    .optional()
    .meta({ title: 'Sida om orosanmälan', description: 'Kommunens sida om att anmäla oro för ett barn.' }),
  citizenPromise: linkFact()
    .optional()
    .meta({ title: 'Medborgarlöften', description: 'Sida om medborgarlöften, med tiden i note.' }),
  coordinator: fact(text(90)).omit({ note: true }).optional().meta({
    title: 'Rollen att fråga efter',
    description:
      'Rollen att fråga efter, efter "Fråga efter". Till exempel "den brottsförebyggande samordnaren". Aldrig ett namn.',
  }),
  situationPicture: fact(text(200))
    .optional()
    .meta({ title: 'Lägesbild', description: 'Hur kommunen har arbetat med lägesbilder, i en mening.' }),
  minorityLanguage: fact(
    z.enum(['finska', 'samiska'], {
      error: 'Språket finns inte här.|Välj "finska" eller "samiska", eller ta bort uppgiften.',
    }),
  )
    .omit({ note: true })
    .optional()
    .meta({
      title: 'Minoritetsspråk',
      description: 'Språket, där kommunen ligger i förvaltningsområdet för ett nationellt minoritetsspråk.',
    }),
  shared: z.array(ref('shared')).optional().meta({
    title: 'Delade uppgifter',
    description: 'Uppgifter som kommunen delar med andra, med id från shared.json.',
  }),
  policeArea: fact(text(60)).meta({ title: 'Lokalpolisområde', description: 'Lokalpolisområdet.' }),
  ...provenance,
});

export type Municipality = z.infer<typeof municipality>;
