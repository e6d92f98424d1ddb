/** Swedish numbers as they are printed: "112", "114 14", "116 111", "020-50 50 50", "08-527 44 290". */
export const phonePattern = /^(112|11\d \d{2,3}|0\d{1,3}-\d{2,3}( \d{2,3}){1,3})$/;

/**
 * The address behind a printed Swedish number (RFC 3966).
 * Short numbers work only inside Sweden, so they get no country code.
 * @param printed a number that matches `phonePattern`
 */
export function toTelHref(printed: string): string {
  const digits = printed.replace(/\D/g, '');
  return digits.startsWith('0') ? `tel:+46${digits.slice(1)}` : `tel:${digits}`;
}
