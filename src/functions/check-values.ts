import type { Field, Form } from '../lib/forms.ts';
import { toMailAddress } from './mailboxes.ts';

/** True for one address and nothing but. */
export const isAddress = (text: string): boolean => text.length <= 254 && toMailAddress(text) !== undefined;

const digitsOf = (text: string) => text.replace(/\D/g, '').length;

/** Why an address is not taken. Where a person reads it, its first part may have letters that mail servers do not take. */
function judgeEmail(value: string, isMailed: boolean): string | undefined {
  if (toMailAddress(value)) return undefined;
  const [name = '', ...rest] = value.split('@');
  const isReadable =
    /^[\p{L}\p{M}\p{N}._+-]{1,64}$/u.test(name) && toMailAddress(['a', ...rest].join('@')) !== undefined;
  if (isReadable && !isMailed) return undefined;
  if (isReadable) return 'Skriv en adress utan å, ä, ö och andra sådana tecken före @';
  return 'Skriv en e-postadress som namn@exempel.se';
}

function judge(field: Field, value: string, municipalities: readonly string[]): string | undefined {
  const { kind, label, required, maxLength, choices = [], isMailed = false } = field;
  if (value === '') return required;
  if (value.length > maxLength) return `${label}: skriv högst ${maxLength} tecken`;
  if (kind === 'email') return judgeEmail(value, isMailed);
  // A person reads it: what stands beside the digits is for that person.
  if (kind === 'tel' && digitsOf(value) < 5) return 'Skriv telefonnumret med siffror';
  if (kind === 'municipality' && !municipalities.includes(value)) return 'Välj en kommun i listan';
  if (kind === 'choice' && !choices.includes(value)) return required;
  return undefined;
}

/** What is wrong in each field, in the visitor's words, in the order of the fields. */
export function checkValues(
  { fields, oneOf }: Form,
  values: Readonly<Record<string, string>>,
  municipalities: readonly string[],
): Record<string, string> {
  const errors: [string, string][] = fields.flatMap((field) => {
    const error = judge(field, values[field.name] ?? '', municipalities);
    return error ? [[field.name, error]] : [];
  });
  const [first = ''] = oneOf?.names ?? [];
  const isMissing = oneOf && !oneOf.names.some((name) => values[name]);
  return Object.fromEntries(isMissing ? [[first, oneOf.error], ...errors] : errors);
}
