/** The documents that may be downloaded, by the ending of their names. */
const types = {
  pdf: 'Pdf',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'Powerpoint',
  odt: 'Odt',
  ods: 'Ods',
  odp: 'Odp',
} as const;

export const documentEndings: readonly string[] = Object.keys(types);

/** The kind of document that a file is; undefined for one that a browser shows or uses itself. */
export function documentType(path: string): string | undefined {
  const ending = path.toLowerCase().split('.').at(-1) ?? '';
  return Object.entries(types).find(([known]) => known === ending)?.[1];
}

/**
 * The label of a document: "Pdf, 986,8 kB". Swedish writes a decimal comma and a space before the unit.
 * @param kilobytes size in units of 1 000 bytes
 */
export function documentLabel(type: string, kilobytes: number): string {
  const [size, unit] = kilobytes < 1000 ? [kilobytes, 'kB'] : [kilobytes / 1000, 'MB'];
  return `${type}, ${size.toLocaleString('sv', { maximumFractionDigits: 1 })}\u00a0${unit}`;
}
