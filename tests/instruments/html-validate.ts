import { HtmlValidate } from 'html-validate';
import type { Finding } from './finding.ts';

// Stricter than webperf_core's choice of rules: the whole standard, the document as such, and accessibility.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // The renderer closes void elements; HTML allows it.
    'void-style': 'off',
    // One long line is what a machine writes.
    'no-trailing-whitespace': 'off',
    // "Sida – Webbplats" is longer than 70 where the page's own title is; titles are held to 70 by their schema.
    'long-title': 'off',
    // A button in a form submits it: that is what the one in the search form is for.
    'no-implicit-button-type': 'off',
    // Every file of ours carries its hash; links to the icon and the feed are no code.
    'require-sri': 'off',
  },
});

/** What html-validate finds in a page's markup. */
export async function findInvalidMarkup(page: string, html: string): Promise<Finding[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line, column }) => ({
      check: `html-validate:${ruleId}`,
      page,
      place: selector ?? `${line}:${column}`,
      text: message,
    })),
  );
}
