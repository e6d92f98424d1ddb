import type { Page } from 'playwright';

/**
 * Prints an open page on A4, unless its styles ask for another paper.
 * @returns the document, and how many sheets it takes
 */
export async function printOnPaper(page: Page): Promise<{ pdf: Buffer; sheets: number }> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return { pdf, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}
