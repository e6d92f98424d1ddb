/** Swedish numbers as they are printed: "112", "114 14", "116 111", "90101", "020-50 50 50", "08-527 44 290". */
export const phonePattern = /^(112|11\d \d{2,3}|90\d{3}|0\d{1,3}-\d{2,3}( \d{2,3}){1,3})$/;

/**
 * True where a printed number has as many digits as its kind has: ten for mobiles and for 010, eight to ten with another
 * area code (Post- och telestyrelsen, the Swedish numbering plan). Short numbers and 020 are of several lengths.
 * @param printed a number that matches `phonePattern`
 */
export function hasAllDigits(printed: string): boolean {
  const { length } = printed.replace(/\D/g, '');
  if (/^0(10|7\d)-/.test(printed)) return length === 10;
  return /^(1|90|020-)/.test(printed) || (length >= 8 && length <= 10);
}

/**
 * The address behind a printed Swedish number (RFC 3966).
 * Short numbers work only inside Sweden, so they get no country code.
 * @param printed a number that matches `phonePattern`
 */
export function toTelHref(printed: string): string {
  const digits = printed.replace(/\D/g, '');
  return digits.startsWith('0') ? `tel:+46${digits.slice(1)}` : `tel:${digits}`;
}
