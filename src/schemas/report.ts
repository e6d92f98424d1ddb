import { z } from 'zod';
import { id, partialDate, provenance, ref, text } from './fields.ts';
import { address } from './navigation.ts';

/** A report or evaluation, with what it is about in our own words. */
export const report = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Rapportens id. Det blir ankaret på sidan Rapporter.' }),
  title: text(160).meta({ title: 'Titel', description: 'Vad rapporten heter.' }),
  date: partialDate.meta({ title: 'Datum', description: 'När rapporten kom: dag, månad eller år.' }),
  author: text(160).meta({ title: 'Författare', description: 'Vem som har gjort rapporten.' }),
  summary: text(240).meta({
    title: 'Vad den handlar om',
    description: 'Vad rapporten handlar om, i en eller två egna meningar.',
  }),
  link: ref('links').meta({ title: 'Länk', description: 'Rapporten, med id från links.json.' }),
  page: address
    .optional()
    .meta({ title: 'Egen sida', description: 'Adressen till vår egen sida om rapporten, om det finns en.' }),
  ...provenance,
});

export type Report = z.infer<typeof report>;
