import type { Mutation } from './mutation.ts';

const inForm = (fault: string, rule: string, from: string | RegExp, to: string, page = '/kontakt/'): Mutation => ({
  fault,
  check: `form:${rule}`,
  page,
  change: (site) => site.edit(`${page.slice(1)}index.html`, from, to),
});

const field = 'id="amne"';

/** Faults in the pages that people write to us on. */
export const formPages: Mutation[] = [
  inForm('ett fält i kontakten har ingen ledtext', 'label', /<label for="amne">[^<]*<\/label>/, '<p>Ämne</p>'),
  inForm('valen har ingen fråga', 'group', /<legend>[^<]*<\/legend>/, '', '/hjalpte/'),
  inForm('fällan läses upp av skärmläsare', 'trap', '<div hidden', '<div class="utanfor"'),
  inForm('felet hör inte ihop med sitt fält', 'error', field, `${field} aria-invalid="true"`),
  inForm(
    'sammanfattningen av felen har ingen länk',
    'summary',
    '<section class="service-form"',
    '<div class="box" role="alert"><h2>Något behöver rättas</h2><ul><li>Skriv ett meddelande</li></ul></div><section class="service-form"',
  ),
  inForm('det som skrivs hamnar i adressen', 'method', '<form method="post"', '<form method="get"'),
  inForm(
    'ingen får veta vad som händer med texten',
    'notice',
    /<p class="link"><a href="\/personuppgifter\/">Så hanterar[\s\S]*?<\/p>/,
    '',
  ),
  inForm('ingen får veta att formuläret skickas', 'status', /<p role="status"><\/p>(?=<\/form>)/, '', '/nyhetsbrev/'),
  inForm('webbläsaren får inte fylla i adressen', 'autocomplete', ' autocomplete="email"', '', '/nyhetsbrev/'),
];
