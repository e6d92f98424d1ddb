import { z } from 'zod';
import { id, partialDate, provenance, text } from './fields.ts';
import { address } from './navigation.ts';

/** A report or evaluation, with what it is about in our own words. */
export const report = z.strictObject({
  id: id.describe('Rapportens id. Det blir ankaret på sidan Rapporter.'),
  title: text(160).describe('Vad rapporten heter.'),
  date: partialDate.describe('När rapporten kom: dag, månad eller år.'),
  author: text(160).describe('Vem som har gjort rapporten.'),
  summary: text(240).describe('Vad rapporten handlar om, i en eller två egna meningar.'),
  link: id.describe('Rapporten, med id i links.json.'),
  page: address.optional().describe('Adressen till vår egen sida om rapporten, om det finns en.'),
  ...provenance,
});

export type Report = z.infer<typeof report>;
