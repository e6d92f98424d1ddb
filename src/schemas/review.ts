import { z } from 'zod';
import { day, id, text } from './fields.ts';
import { address } from './navigation.ts';

/** A review made by people, of the whole site or of one page. The file is empty until one has been made. */
export const review = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Granskningens id.' }),
  page: address.optional().meta({
    title: 'Sida',
    description: 'Adressen till sidan, om bara en sida granskades. Då står ”Granskad” och dagen där.',
  }),
  role: text(80).meta({ title: 'Granskare', description: 'Vem som granskade: en roll, aldrig en persons namn.' }),
  date: day.meta({ title: 'Dag', description: 'Dagen då granskningen blev klar.' }),
  method: text(200).meta({ title: 'Metod', description: 'Hur det gick till: hjälpmedel, sidor och uppgifter.' }),
  result: z
    .enum(['utan brister', 'med brister'], {
      error: 'Resultatet är okänt.|Skriv "utan brister" eller "med brister".',
    })
    .meta({ title: 'Resultat', description: 'Vad granskningen kom fram till: "utan brister" eller "med brister".' }),
});

export type Review = z.infer<typeof review>;
