import { z } from 'zod';
import { day } from './fields.ts';

/** A fault that the link guard lets through, until a day. */
export const linkException = z
  .strictObject({
    url: z.string().min(1).optional().meta({ title: 'Adress', description: 'Adressen, som den står i rapporten.' }),
    pattern: z
      .string()
      .min(1)
      .optional()
      .meta({ title: 'Mönster', description: 'Ett mönster, där * står för vad som helst.' }),
    reason: z
      .string()
      .min(10, { error: 'Skälet är för kort.|Skriv minst tio tecken.' })
      .meta({ title: 'Skäl', description: 'Varför felet släpps igenom.' }),
    until: day.meta({ title: 'Till och med', description: 'Den sista dagen som undantaget gäller.' }),
    by: z
      .string()
      .min(2, { error: 'Rollen är för kort.|Skriv rollen som bestämde det.' })
      .meta({ title: 'Roll', description: 'Rollen som bestämde det, aldrig en persons namn.' }),
  })
  .refine(({ url, pattern }) => (url === undefined) !== (pattern === undefined), {
    error: 'Undantaget ska ha antingen url eller pattern.|Skriv en av dem.',
  });

export type LinkException = z.infer<typeof linkException>;

/** Files of `_data` that are the link guard's own and no records: its exceptions, and what was ever published. */
export const ownFiles: Record<string, z.ZodType> = {
  'link-exceptions': z.array(linkException),
  published: z.array(
    z.string().startsWith('/', { error: 'Adressen börjar inte med /.|Skriv den från början, till exempel /lagen/.' }),
  ),
};
