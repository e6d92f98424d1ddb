/**
 * The label of a document: "Pdf, 986,8 kB". Swedish writes a decimal comma and a space before the unit.
 * @param kilobytes size in units of 1 000 bytes
 */
export function documentLabel(type: string, kilobytes: number): string {
  const [size, unit] = kilobytes < 1000 ? [kilobytes, 'kB'] : [kilobytes / 1000, 'MB'];
  return `${type}, ${size.toLocaleString('sv', { maximumFractionDigits: 1 })}\u00a0${unit}`;
}
