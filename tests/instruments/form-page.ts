import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { forms, trapName } from '../../src/lib/forms.ts';
import type { Finding } from './finding.ts';

type FormViolation = [rule: string, place: string, text: string];
type Form = Cheerio<Element>;

const idOf = ($: CheerioAPI, element: Element) => $(element).attr('id') ?? $(element).attr('name') ?? element.tagName;

const fieldsOf = (form: Form) => form.find('input:not([type=hidden]), select, textarea').not('[hidden] *');

/** A visible label for each field, and a heading for each group of choices (WCAG 3.3.2). */
function findUnnamed($: CheerioAPI, form: Form): FormViolation[] {
  const named = new Set($('label[for]').map((_, label) => $(label).attr('for')));
  const isNamed = (field: Element) => named.has($(field).attr('id') ?? '') || $(field).closest('label').length > 0;
  const fields = fieldsOf(form).toArray();
  const groups = fields.filter((field) => $(field).is('[type=radio]'));
  return [
    ...fields
      .filter((field) => !isNamed(field))
      .map((field): FormViolation => ['label', idOf($, field), 'Ingen ledtext.']),
    ...groups
      .filter((field) => $(field).closest('fieldset').children('legend').text().trim() === '')
      .map((field): FormViolation => ['group', idOf($, field), 'Valen har ingen fråga.']),
  ];
}

/** Errors that say nothing to those who do not see where they stand (WCAG 3.3.1). */
function findLostErrors($: CheerioAPI, form: Form): FormViolation[] {
  const invalid = form.find('[aria-invalid]').toArray();
  const textsOf = (field: Element) =>
    ($(field).attr('aria-describedby') ?? '').split(' ').map((id) => $(`[id="${id}"]`));
  const items = $('main [role=alert] li').toArray();
  const leads = (item: Element) => form.find(`[id="${$(item).find('a').attr('href')?.slice(1) ?? ''}"]`).length > 0;
  return [
    ...invalid
      .filter((field) => !textsOf(field).some((text) => text.text().startsWith('Fel:')))
      .map((field): FormViolation => ['error', idOf($, field), 'Felet hör inte ihop med fältet.']),
    ...items
      .filter((item) => !leads(item))
      .map(
        (item): FormViolation => ['summary', $(item).text().trim(), 'Raden i sammanfattningen leder inte till fältet.'],
      ),
  ];
}

const purposes: Record<string, string> = { email: 'email', tel: 'tel' };

/** What the form as a whole owes those who fill it in. */
function findBrokenPromises($: CheerioAPI, form: Form): FormViolation[] {
  const place = form.attr('action') ?? '';
  const trap = form.find(`[name=${trapName}]`);
  const before = form.closest('.service-form').find('a[href="/personuppgifter/"]');
  const hasNotice = before.length > 0 && form.find(before).length === 0;
  const unfilled = fieldsOf(form)
    .toArray()
    .filter((field) => purposes[$(field).attr('type') ?? ''])
    .filter((field) => $(field).attr('autocomplete') !== purposes[$(field).attr('type') ?? '']);
  const faults: [boolean, FormViolation][] = [
    [form.attr('method') !== 'post', ['method', place, 'Det som skrivs hamnar i adressen.']],
    [trap.length !== 1 || trap.closest('[hidden]').length === 0, ['trap', trapName, 'Fällan syns för människor.']],
    [!hasNotice, ['notice', place, 'Ingen får veta vad som händer med texten.']],
    [form.find('[role=status]').length === 0, ['status', place, 'Ingen får veta att formuläret skickas.']],
  ];
  return [
    ...faults.filter(([isBroken]) => isBroken).map(([, fault]) => fault),
    ...unfilled.map((field): FormViolation => ['autocomplete', idOf($, field), 'Webbläsaren får inte fylla i fältet.']),
  ];
}

/**
 * What keeps the forms on a page from being filled in by everyone, and by people only.
 * @param html the page as it was built, or as a server function showed it again
 */
export function findFormFaults(page: string, html: string): Finding[] {
  const $ = load(html);
  const actions = Object.values(forms).map(({ action }) => action);
  const own = $('form')
    .toArray()
    .filter((form) => actions.includes($(form).attr('action') ?? ''));
  return own
    .map((form) => $(form))
    .flatMap((form) => [...findUnnamed($, form), ...findLostErrors($, form), ...findBrokenPromises($, form)])
    .map(([rule, place, text]) => ({ check: `form:${rule}`, page, place, text }));
}
