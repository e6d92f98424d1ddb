import type { Field, Form } from '../lib/forms.ts';

const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** True for one address and nothing but. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && address.test(text) && !/\.\.|^\.|\.@/.test(text);

// Marks that turn the direction of the text or end a line: they hide what is written from those who read it.
const hidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function judge(field: Field, value: string, municipalities: readonly string[]): string | undefined {
  const { kind, label, required, most, choices = [] } = field;
  if (value === '') return required;
  if (value.length > most) return `${label}: skriv högst ${most} tecken`;
  if (hidden.test(kind === 'long' ? value.replace(/[\n\t]/g, '') : value))
    return `${label}: ta bort tecken som inte syns`;
  if (kind === 'email' && !isAddress(value)) return 'Skriv en e-postadress som namn@exempel.se';
  if (kind === 'tel' && !/^\+?[\d ()-]{5,30}$/.test(value)) return 'Skriv telefonnumret med siffror';
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
