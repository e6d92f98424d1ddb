import { z } from 'zod';
import { isLeaptOver, isRealDate } from '../lib/dates.ts';
import { day, id, partialDate, provenance, ref, text } from './fields.ts';

const time = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d–([01]\d|2[0-3])\.[0-5]\d$/, {
  error: 'Tiden har fel form.|Skriv till exempel "09.00–16.00" med tankstreck.',
});

// Twice in a day it takes the clock, too: whoever has the day in a calendar has to see which is the newer.
const changed = z
  .string({ error: 'Värdet är inget datum.|Skriv år-månad-dag, till exempel "2026-11-24".' })
  .regex(/^\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3])\.[0-5]\d)?$/, {
    error:
      'Tidpunkten har fel form.|Skriv år-månad-dag, och klockslaget om det behövs: "2026-11-24" eller "2026-11-24 14.30".',
    abort: true,
  })
  .refine((value) => isRealDate(value.slice(0, 10)), {
    error: 'Datumet finns inte i almanackan.|Kontrollera månad och dag.',
  });

interface Times {
  date?: string | undefined;
  endDate?: string | undefined;
  time?: string | undefined;
}

function hasRealTimes({ date, endDate = date, time = '' }: Times): boolean {
  const [from, to] = time.split('–');
  const isReal = (day: string | undefined, hour: string | undefined) =>
    // A month or a year has no hours to leap over, and of an hour in another form its form is told.
    day?.length !== 10 || !/^\d\d\.\d\d$/.test(hour ?? '') || !isLeaptOver(day, hour ?? '');
  return isReal(date, from) && isReal(endDate, to);
}

function endsAfterStart({ date = '', endDate, time = '' }: Times): boolean {
  const [from = '', to = ''] = time.split('–');
  return from < to || to === '' || (endDate !== undefined && endDate > date);
}

/** A training or network day, coming or past. */
export const event = z
  .strictObject({
    id: id.meta({ title: 'Id (sist i adressen)', description: 'Dagens id. Det blir ankaret på kalendersidan.' }),
    title: text(120).meta({ title: 'Rubrik', description: 'Vad dagen heter.' }),
    date: partialDate
      .optional()
      .meta({ title: 'Dag', description: 'Dag, månad eller år. Ta bort raden om den är okänd.' }),
    endDate: partialDate.optional().meta({ title: 'Sista dag', description: 'Sista dagen, om den är en annan.' }),
    time: time.optional().meta({ title: 'Klockslag', description: 'Klockslag från och till.' }),
    place: text(80).optional().meta({ title: 'Plats', description: 'Ort eller lokal.' }),
    summary: text(240).meta({ title: 'Vad den handlar om', description: 'Vad dagen handlar om.' }),
    organiser: text(120).optional().meta({ title: 'Arrangör', description: 'Vem som ordnar den.' }),
    kind: z
      .enum(['utbildning', 'natverk', 'konferens', 'mote', 'projekt'], {
        error: 'Slaget finns inte.|Välj "utbildning", "natverk", "konferens", "mote" eller "projekt".',
      })
      .meta({ title: 'Slag', description: 'Vad för slags möte det är.' }),
    link: ref('links')
      .optional()
      .meta({ title: 'Länk', description: 'Länken som hör till dagen, med id från links.json.' }),
    municipality: ref('municipalities')
      .optional()
      .meta({ title: 'Kommun', description: 'Kommunens kod, om dagen hålls i en av länets kommuner.' }),
    cancelled: z
      .literal(true, { error: 'Värdet är inte true.|Skriv true om dagen är inställd, eller ta bort raden.' })
      .optional()
      .meta({
        title: 'Inställd',
        description: 'Dagen är inställd. Skriv true. Låt posten stå kvar, så att prenumeranter får veta det.',
      }),
    embargo: day.optional().meta({
      title: 'Visas från',
      description:
        'Visas från. Dagen då posten blir synlig för besökare. Utan den visas den så snart den är publicerad.',
    }),
    movedFrom: day
      .optional()
      .meta({ title: 'Flyttad från', description: 'Dagen som den flyttades från, om den är flyttad.' }),
    changed: changed.optional().meta({
      title: 'Ändrad',
      description:
        'När posten senast ändrades sedan den blev publik, så att kalendrar tar den nya. Skriv klockslaget också om det är andra gången samma dag: "2026-11-24 14.30".',
    }),
    ...provenance,
  })
  .refine((value) => !value.endDate || !value.date || value.endDate >= value.date.slice(0, value.endDate.length), {
    error: 'Slutdatumet är före startdatumet.|Byt plats på dem eller rätta det ena.',
    path: ['endDate'],
    // Also where something else is wrong: an editor gets to know everything at once.
    when: ({ value }) =>
      ['date', 'endDate'].every((key) => typeof (value as Record<string, unknown>)?.[key] === 'string'),
  })
  .refine(hasRealTimes, {
    error:
      'Klockslaget finns inte den dagen: klockan ställs fram från 02.00 till 03.00.|Skriv en tid före 02.00 eller från 03.00.',
    path: ['time'],
  })
  .refine(endsAfterStart, {
    error: 'Dagen slutar innan den börjar.|Rätta klockslagen, eller skriv endDate om den slutar en senare dag.',
    path: ['time'],
  })
  .refine(({ date, endDate = date, embargo }) => !embargo || !endDate || embargo.slice(0, endDate.length) <= endDate, {
    error: 'Dagen visas först när den har varit.|Skriv en tidigare dag i embargo, eller ta bort raden.',
    path: ['embargo'],
  })
  .refine(({ date, movedFrom }) => !movedFrom || movedFrom !== date, {
    error: 'Dagen är flyttad till den dag som den flyttades från.|Rätta movedFrom eller date.',
    path: ['movedFrom'],
  });

export type Event = z.infer<typeof event>;
