import { z } from 'zod';
import { text, webAddress } from './fields.ts';

/** An address that was ours, as hosts match it: no pattern, and nothing after `#` or `?`, which they never see. */
const from = z
  .string()
  .regex(/^\/[^#?]*$/, {
    error: 'Adressen kan aldrig stämma: en omdirigering ser inte det som står efter # och ?.|Skriv bara delen före.',
    abort: true,
  })
  .regex(/^(\/[a-z0-9][a-z0-9._-]*)+\/?$/i, {
    error: 'Adressen har fel form.|Skriv hela den gamla adressen på vår webbplats, till exempel /gamla-sidan/.',
  });

const ownTarget = /^\/([a-z0-9._-]+(\/[a-z0-9._-]+)*\/?)?(#[a-z0-9-]+)?$/;

const to = z
  .string()
  .refine((value) => ownTarget.test(value) || webAddress.safeParse(value).success, {
    error: 'Målet har fel form.|Skriv en adress här, till exempel /lagen/, eller hela adressen med https:// först.',
  })
  .meta({
    pattern: `${ownTarget.source}|^https://[^\\s<>"{}\\\\^\`|]+$`,
    patternErrorMessage:
      'Målet har fel form. Skriv en adress här, till exempel /lagen/, eller hela adressen med https:// först.',
  });

/** An address that leads on to another: one that was printed, linked to or guessed. */
export const redirect = z.strictObject({
  from: from.meta({
    title: 'Gammal adress',
    description: 'Den gamla adressen, som den står i tryck eller hos andra. Ingen sida får ha den.',
  }),
  to: to.meta({ title: 'Leder till', description: 'Dit den leder: en sida här, eller en hel adress hos någon annan.' }),
  status: z
    .literal([301, 302], { error: 'Sättet finns inte.|Skriv 301 (för gott) eller 302 (så länge), utan citattecken.' })
    .meta({ title: 'Sätt', description: 'Sättet. 301 är för gott, 302 är så länge.' }),
  why: text(200).meta({ title: 'Varför', description: 'Varför adressen finns kvar. Bara redaktörer läser det.' }),
});

export type Redirect = z.infer<typeof redirect>;
