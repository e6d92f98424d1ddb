import { z } from 'zod';
import { confirmed, email, fact, id, linkFact, phone, provenance, text } from './fields.ts';

const code = z.string().regex(/^\d{4}$/, {
  error: 'Kommunkoden har fel form.|Skriv fyra siffror, till exempel "2080".',
});

const place = z
  .int({ error: 'Rutans plats är inget heltal.|Skriv ett tal från 1 till 6.' })
  .min(1, { error: 'Rutans plats ligger utanför kartan.|Skriv ett tal från 1 till 6.' })
  .max(6, { error: 'Rutans plats ligger utanför kartan.|Skriv ett tal från 1 till 6.' });

/** One municipality: what the county knows of whom to call there and what it has in place. */
export const municipality = z.strictObject({
  code: code.describe('Kommunens kod, fyra siffror.'),
  name: text(60).describe('Hela namnet, till exempel "Falu kommun".'),
  shortName: text(40).describe('Kortnamnet. Det ger också sidans adress.'),
  tile: z
    .strictObject({ row: place.describe('Raden, uppifrån.'), column: place.describe('Kolumnen, från vänster.') })
    .optional()
    .describe('Rutan på den grova kartan, från norr och väster. Utan den står kommunen bara i listan.'),
  neighbours: z.array(code).describe('Koder för grannkommuner i länet.'),
  website: linkFact().describe('Kommunens webbplats.'),
  phone: confirmed(phone)
    .optional()
    .describe('Kommunens växel. Den står i svar om hjälp när numret har två källor eller kommer från kommunen själv.'),
  email: fact(email).optional().describe('Kommunens e-post, en funktionsadress.'),
  visitingAddress: fact(text(120)).optional().describe('Besöksadress med ort.'),
  postalAddress: fact(text(120)).optional().describe('Postadress med postnummer.'),
  crimePreventionPage: linkFact().optional().describe('Stående sida om brottsförebyggande arbete, ingen nyhet.'),
  localCouncil: fact(z.boolean()).optional().describe('Om det finns ett lokalt brottsförebyggande råd.'),
  cooperationAgreement: fact(text(200)).optional().describe('Överenskommelse mellan kommun och polis.'),
  onCall: fact(text(200)).optional().describe('Hur socialjouren nås.'),
  concernReportPage: linkFact().optional().describe('Kommunens sida om att anmäla oro för ett barn.'),
  citizenPromise: linkFact().optional().describe('Sida om medborgarlöften, med tiden i note.'),
  coordinator: fact(text(90))
    .omit({ note: true })
    .optional()
    .describe(
      'Rollen att fråga efter, efter "Fråga efter". Till exempel "den brottsförebyggande samordnaren". Aldrig ett namn.',
    ),
  situationPicture: fact(text(200)).optional().describe('Hur kommunen har arbetat med lägesbilder, i en mening.'),
  minorityLanguage: fact(
    z.enum(['finska', 'samiska'], {
      error: 'Språket finns inte här.|Välj "finska" eller "samiska", eller ta bort uppgiften.',
    }),
  )
    .omit({ note: true })
    .optional()
    .describe('Språket, där kommunen ligger i förvaltningsområdet för ett nationellt minoritetsspråk.'),
  shared: z.array(id).optional().describe('Uppgifter som kommunen delar med andra, med id från shared.json.'),
  policeArea: fact(text(60)).describe('Lokalpolisområdet.'),
  ...provenance,
});

export type Municipality = z.infer<typeof municipality>;
