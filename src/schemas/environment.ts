import { z } from 'zod';
import { readMoment } from '../lib/dates.ts';
import { parseUrl } from '../lib/urls.ts';

/** What is set to nothing is not set: a host's settings file writes it so. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const text = optional(z.string());

/** A value in an answer of one line, whatever somebody has pasted. */
const shown = (value: unknown) => String(value).replace(/\s+/g, ' ').slice(0, 80);

/** A switch that is on where it has its one value. A likeness of it would be off, and nobody would know. */
const only = <Value extends string>(name: string, value: Value) =>
  optional(
    z.literal(value, {
      error: ({ input }) => `${name} kan inte vara ${shown(input)}. Skriv ${value}, eller ta bort den.`,
    }),
  );

const isWeb = ({ protocol, hostname }: URL) =>
  /^https?:$/.test(protocol) && (hostname === 'localhost' || /[.:]/.test(hostname));

/** The address that the site is built for. It has no path: our links begin at the root. */
const ownOrigin = z.string().transform((given, { issues }) => {
  const url = parseUrl(given);
  const refuse = (why: string) => {
    issues.push({ code: 'custom', message: why, input: given });
    return z.NEVER;
  };
  if (!url || !isWeb(url))
    return refuse(`URL är ingen adress: ${shown(given)}. Skriv till exempel https://exempel.se.`);
  if (url.href !== `${url.origin}/`)
    return refuse(`URL är mer än webbplatsens namn: ${shown(given)}. Skriv ${url.origin}.`);
  return url.origin;
});

const moment = z.string().refine((given) => !Number.isNaN(readMoment(given).getTime()), {
  error: ({ input }) => `SITE_NOW är inget datum: ${shown(input)}. Skriv till exempel 2026-11-24.`,
});

const count = (name: string, max: number) =>
  z
    .string()
    .refine((given) => /^\d+$/.test(given) && Number(given) >= 1 && Number(given) <= max, {
      error: ({ input }) => `${name} kan inte vara ${shown(input)}. Skriv ett tal, 1–${max}.`,
    })
    .transform(Number);

/** What the surroundings may say, each under its own name (the table is in .github/DRIFT.md). */
export const environmentSchema = z.object({
  URL: optional(ownOrigin),
  SITE_NOW: optional(moment),
  SITE_PREVIEW: only('SITE_PREVIEW', '1'),
  SITE_EDITING: only('SITE_EDITING', '1'),
  SITE_SEARCH: only('SITE_SEARCH', 'off'),
  SITE_EMBARGO: only('SITE_EMBARGO', 'off'),
  SITE_BUNDLE: text,
  HOST: text,
  SITE_CODE: text,
  PORT: optional(count('PORT', 65_535)),
  COMMIT_REF: text,
  REPOSITORY_URL: text,
  GITHUB_STEP_SUMMARY: text,
  INIT_CWD: text,
  SMTP_HOST: text,
  // Only to advise on what a build should not see.
  NETLIFY: text,
  FORM_SECRET: text,
  SMTP_USER: text,
  SMTP_PASSWORD: text,
  LIST_URL: text,
  ADMIN_URL: text,
  FORM_LIMIT: optional(count('FORM_LIMIT', 10_000)),
});

export type Environment = z.infer<typeof environmentSchema>;
