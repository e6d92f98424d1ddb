import { z } from 'zod';
import { text } from './fields.ts';
import { address } from './navigation.ts';

/** What people may write in the search who are to find a page, each phrase as they would write it. */
export const search = z.strictObject({
  page: address.meta({ title: 'Sida', description: 'Sidan som svarar.' }),
  phrases: z.array(text(80)).min(1, { error: 'Listan är tom.|Skriv minst en fras.' }).meta({
    title: 'Fraser',
    description:
      'Det någon kan skriva i sökningen när just den här sidan svarar, med egna ord: ”hur anmäler man stöld”. Skriv hellre en hel fras än ett ord.',
  }),
});

export type Search = z.infer<typeof search>;
