/** A field of a form, in the visitor's words. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  kind: 'text' | 'email' | 'tel' | 'long' | 'municipality' | 'choice';
  choices?: readonly string[];
  /** What to say where it is left empty; a field without it may be. */
  required?: string;
  /** Mail goes to the address that is written here. */
  isMailed?: true;
  /** The most characters that it takes. */
  maxLength: number;
  autocomplete?: string;
}

export type FormName = 'kontakt' | 'nyhetsbrev' | 'hjalpte' | 'tillganglighet';

export interface Form {
  name: FormName;
  /** The page that it stands on. */
  page: string;
  /** Where it is posted. */
  action: string;
  /** The page that thanks for it. */
  thanks: string;
  heading: string;
  /** What happens with what is written: said before anything is sent. */
  notice: readonly string[];
  fields: readonly Field[];
  button: string;
  /** What is written is shown once more before it is sent. */
  isReviewed?: true;
  /** What the page that thanks says. */
  done: readonly string[];
  /** Its first choice may be answered by one tap on another page, and is sent at once. */
  isTapped?: true;
  /** Names of fields of which at least one is to be filled in, and what to say else. */
  oneOf?: { names: readonly string[]; error: string };
}

const recordNotice =
  'Det du skriver blir en allmän handling, och andra kan begära att få läsa det som inte är hemligt enligt lag. Skriv därför inte mer om dig själv eller andra än vad som behövs.';
const emergencyNotice = 'Är det akut? Skriv inte här, utan ring 112.';

const email: Field = { name: 'epost', label: 'E-post', kind: 'email', maxLength: 254, autocomplete: 'email' };

const placesOf = (name: FormName) => ({
  name,
  page: `/${name}/`,
  action: `/api/${name}`,
  thanks: `/api/${name}/tack`,
});

export const forms: Record<FormName, Form> = {
  kontakt: {
    ...placesOf('kontakt'),
    heading: 'Skriv till oss',
    notice: [
      emergencyNotice,
      recordNotice,
      'Det du skriver kommer till oss som ett mejl, och sparas inte på webbplatsen.',
    ],
    done: ['Vi läser ditt meddelande och svarar så snart vi kan.', 'Är det bråttom är det bättre att du ringer oss.'],
    fields: [
      { name: 'namn', label: 'Namn', kind: 'text', maxLength: 100, autocomplete: 'name' },
      { ...email, hint: 'Fyll i e-post eller telefon, så att vi kan svara.' },
      { name: 'telefon', label: 'Telefon', kind: 'tel', maxLength: 60, autocomplete: 'tel' },
      { name: 'kommun', label: 'Kommun', kind: 'municipality', maxLength: 40 },
      { name: 'amne', label: 'Ämne', kind: 'text', maxLength: 100, required: 'Skriv vad det gäller' },
      { name: 'meddelande', label: 'Meddelande', kind: 'long', maxLength: 5000, required: 'Skriv ett meddelande' },
    ],
    button: 'Gå vidare',
    isReviewed: true,
    oneOf: { names: ['epost', 'telefon'], error: 'Fyll i e-post eller telefon' },
  },
  nyhetsbrev: {
    ...placesOf('nyhetsbrev'),
    heading: 'Beställ nyhetsbrevet',
    notice: [
      'Vi mejlar en länk till dig. Öppna den och bekräfta, så är du med.',
      'Vi använder din adress bara för att skicka nyhetsbrevet, och du kan avsluta när du vill. Beställningen blir en allmän handling.',
    ],
    done: [
      'Om adressen stämmer får du strax ett mejl. Öppna länken i det för att bekräfta.',
      'Ser du inget mejl? Titta bland skräpposten. En adress får högst tre sådana mejl på ett dygn.',
    ],
    fields: [{ ...email, required: 'Skriv din e-postadress', isMailed: true }],
    button: 'Beställ',
  },
  hjalpte: {
    ...placesOf('hjalpte'),
    heading: 'Tyck till',
    notice: [emergencyNotice, 'Vi frågar inte vem du är, men det du skriver blir en allmän handling.'],
    done: ['Vi läser ditt svar, så att vi kan göra sidorna bättre.'],
    isTapped: true,
    fields: [
      {
        name: 'svar',
        label: 'Hjälpte sidan dig?',
        kind: 'choice',
        choices: ['Ja', 'Delvis', 'Nej'],
        maxLength: 10,
        required: 'Välj ett svar',
      },
      { name: 'kommentar', label: 'Vad kan bli bättre?', kind: 'long', maxLength: 1000 },
    ],
    button: 'Skicka',
  },
  tillganglighet: {
    ...placesOf('tillganglighet'),
    heading: 'Skriv om felet här',
    notice: [recordNotice],
    done: ['Vi läser det du har skrivit och försöker rätta felet.'],
    fields: [
      {
        name: 'stalle',
        label: 'Vilken sida gäller det?',
        hint: 'Skriv sidans adress eller rubrik.',
        kind: 'text',
        maxLength: 200,
      },
      {
        name: 'fel',
        label: 'Vad fungerar inte?',
        kind: 'long',
        maxLength: 3000,
        required: 'Skriv vad som inte fungerar',
      },
      {
        name: 'form',
        label: 'Vill du ha innehållet i en annan form?',
        hint: 'Skriv vilken form du vill ha.',
        kind: 'text',
        maxLength: 200,
      },
      { ...email, hint: 'Fyll i den om du vill ha svar.' },
    ],
    button: 'Gå vidare',
    isReviewed: true,
  },
};

/** Whether a field may be left empty whatever the others say. */
export function isOptional({ oneOf }: Form, { name, required }: Field): boolean {
  return !required && !oneOf?.names.includes(name);
}

/** The form that stands on a page. */
export function formOn(page: string): Form | undefined {
  return Object.values(forms).find((form) => form.page === page);
}

/** The address of the form, with the page that the visitor comes from. */
export function withPage(form: FormName, page: string): string {
  return `${forms[form].page}?sida=${page}`;
}

/**
 * A field that people never see. Programs fill it in, and now and then a browser does: whoever it was is asked one
 * question more.
 */
export const trapName = 'webbadress';

/** The question that people answer and programs seldom do. */
export const humanName = 'manniska';

/** The field that carries the proof of when the question was asked. */
export const askedName = 'fraga';
