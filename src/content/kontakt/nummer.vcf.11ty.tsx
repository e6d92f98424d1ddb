import { savedNumbers, savedNumbersAddress } from '../../collections/saved-numbers.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = { layout: false, permalink: savedNumbersAddress, eleventyExcludeFromCollections: true };

/** Numbers to save in a phone (vCard). */
export default function SavedNumbers({ records }: TemplateData): string {
  return savedNumbers(records);
}
