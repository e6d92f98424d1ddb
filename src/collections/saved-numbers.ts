import { documentLabel } from '../lib/document-label.ts';
import { toTelHref } from '../lib/phone.ts';
import { toVCards, type VCard } from '../lib/vcard.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Records } from '../schemas/records.ts';
import { pick } from './records.ts';

/** The file with numbers to save. */
export const savedNumbersAddress = '/kontakt/nummer.vcf';

// What anybody may have in a phone. A number for victims of violence is not among them: others may look in it.
const kept = ['sos-112', 'polisen-114-14', 'bris'];

const toPhone = (printed: string) => toTelHref(printed).replace('tel:', '');

const toCard = ({ name, number, summary, hours, checked }: Helpline): VCard => ({
  name,
  phone: toPhone(number),
  note: [summary, hours && `${hours.replace(/\.$/, '')}.`].filter(Boolean).join(' '),
  revised: checked,
});

const toOwnCard = ({ name, phone, email, checked }: Contact): VCard[] =>
  phone ? [{ name, phone: toPhone(phone), email, revised: checked }] : [];

/** The numbers to save, each a card of its own: those that anybody may need, and ours. None that nobody has rung. */
export function savedNumbers({ helplines, contacts }: Pick<Records, 'helplines' | 'contacts'>): string {
  const confirmed = pick(helplines, kept).filter(({ unconfirmed }) => !unconfirmed);
  return toVCards([...confirmed.map(toCard), ...pick(contacts, ['lansstyrelsen']).flatMap(toOwnCard)]);
}

/** The file as a page leads to it: its address, type and size, in whole units of 1 000 bytes. */
export function describeSavedNumbers(records: Pick<Records, 'helplines' | 'contacts'>) {
  const bytes = new TextEncoder().encode(savedNumbers(records)).length;
  return { address: savedNumbersAddress, label: documentLabel('vcf', Math.ceil(bytes / 1000)) };
}
