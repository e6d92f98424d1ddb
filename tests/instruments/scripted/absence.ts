import { type Check, lookAll, type Violation } from './check.ts';

/** Runs in the page. */
function findGates(): Violation[] {
  const faults: Violation[] = [];
  const gates =
    'input[type=password], [autocomplete*=password], [autocomplete=one-time-code], [autocomplete=username], ' +
    'iframe, [class*=captcha i], [id*=captcha i], script[src*=captcha i], script[src*=turnstile i], canvas';
  for (const element of document.querySelectorAll(gates))
    faults.push({ place: probe.name(element), text: 'kräver inloggning eller prov' });
  for (const form of document.querySelectorAll('form')) {
    const isSearch = form.getAttribute('action') === '/sok/' && form.method === 'get';
    const isOurs = (form.getAttribute('action') ?? '').startsWith('/api/') && form.method === 'post';
    if (!isSearch && !isOurs) faults.push({ place: probe.name(form), text: 'är ett formulär som inte är vårt' });
    const fields = [...form.querySelectorAll('input:not([type=hidden]), select, textarea')];
    if (isSearch && fields.length > 1)
      faults.push({ place: probe.name(form), text: `frågar efter ${fields.length} uppgifter` });
    // One question may have several answers to choose from; no other is put twice (WCAG 3.3.7).
    const asked = fields
      .filter((field) => field.getAttribute('type') !== 'radio')
      .flatMap((field) => [field.getAttribute('name'), field.getAttribute('autocomplete')?.replace('off', '')])
      .filter((word) => word);
    const twice = asked.find((word, index) => asked.indexOf(word) !== index);
    if (twice) faults.push({ place: probe.name(form), text: `frågar två gånger efter ${twice}` });
  }
  const words = /\b(logga in|lösenord|captcha|log in|password|bank-?id)\b/i;
  for (const element of document.querySelectorAll('a, button, label'))
    if (words.test(element.textContent ?? '')) faults.push({ place: probe.name(element), text: 'talar om inloggning' });
  return faults;
}

const noLogin: Check = {
  id: 'AS-29',
  title: 'ingen sida kräver inloggning, lösenord eller bildprov, och inget frågas två gånger',
  find: (site) => lookAll('AS-29', site, {}, (page) => page.evaluate(findGates)),
};

export const absenceChecks = [noLogin];
