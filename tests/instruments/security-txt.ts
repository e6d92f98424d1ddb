import { addDays, dayOf } from '../../src/lib/dates.ts';
import type { Finding } from './finding.ts';
import { fetchPublished } from './published-file.ts';

const page = '/.well-known/security.txt';
const maxDays = 365;
const minDays = 60;

type Fields = Map<string, string[]>;

function readFields(text: string): Fields {
  const fields: Fields = new Map();
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = line.match(/^([A-Za-z-]+):\s*(.*)$/) ?? [];
    if (name) fields.set(name.toLowerCase(), [...(fields.get(name.toLowerCase()) ?? []), value.trim()]);
  }
  return fields;
}

const finding = (place: string, text: string): Finding => ({ check: 'RFC 9116', page, place, text });

function findExpires([expires, ...others]: readonly string[], today: string): Finding[] {
  const say = (text: string) => [finding('Expires', text)];
  if (!expires) return say('Fältet saknas.');
  if (others.length > 0) return say('Fältet får stå en gång.');
  const isTimestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(expires);
  if (!isTimestamp || Number.isNaN(Date.parse(expires))) return say(`Ingen tidpunkt: ${expires}`);
  const day = dayOf(new Date(expires));
  if (day >= addDays(today, maxDays)) return say(`${day} är ett år bort eller mer.`);
  if (day < addDays(today, minDays)) return say(`${day} är närmare än ${minDays} dagar.`);
  return [];
}

/**
 * Finds what is wrong in a security.txt (RFC 9116): whom to tell, until when, where, and in which languages.
 * @param text the file
 * @param today the build's day, `YYYY-MM-DD`. It may neither expire a year from then or later, nor within 60 days.
 */
export function findSecurityTxt(text: string, today: string): Finding[] {
  const fields = readFields(text);
  const [canonical] = fields.get('canonical') ?? [];
  const languages = (fields.get('preferred-languages') ?? []).join().split(/\s*,\s*/);
  const contacts = fields.get('contact') ?? [];
  const missing = ['sv', 'en'].filter((language) => !languages.includes(language));
  return [
    ...(contacts.length > 0 ? [] : [finding('Contact', 'Fältet saknas.')]),
    ...contacts
      .filter((contact) => !/^(mailto:[^@\s]+@[^@\s]+\.[a-z]+|https:\/\/\S+|tel:\+\S+)$/.test(contact))
      .map((contact) => finding('Contact', `Ingen adress: ${contact}`)),
    ...findExpires(fields.get('expires') ?? [], today),
    ...(/^https:\/\/[^/]+\/\.well-known\/security\.txt$/.test(canonical ?? '')
      ? []
      : [finding('Canonical', `Ska vara filens egen adress, med https: ${canonical ?? 'saknas'}`)]),
    ...(missing.length > 0 ? [finding('Preferred-Languages', `Saknar ${missing.join(', ')}.`)] : []),
  ];
}

/**
 * Asks a published site for its security.txt, and finds what is wrong in it.
 * @param origin such as `https://example.se`
 * @param today `YYYY-MM-DD`
 * @returns one finding where the file can't be had; never throws
 */
export async function findPublishedSecurityTxt(origin: string, today: string): Promise<Finding[]> {
  const file = await fetchPublished(origin, page);
  if ('problem' in file) return [finding('HTTP', file.problem)];
  const { text, type } = file;
  const typed = type.startsWith('text/plain') ? [] : [finding('Content-Type', `Ska vara text/plain: ${type}`)];
  return [...typed, ...findSecurityTxt(text, today)];
}
