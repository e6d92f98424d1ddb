import type { ServedResponse } from './served-response.ts';
import { type HeaderRating, mean, rateCsp } from './webperf-csp.ts';

interface Deduction {
  rule: string;
  /** Points off the rating. */
  cost: number;
  place: string;
  text: string;
}

const hstsName = 'Strict-Transport-Security';
const year = 31_536_000;
const halfYear = 15_768_000;
const month = 2_628_000;

const toRating = (
  page: string,
  kind: string,
  rating: number,
  faults: readonly Omit<Deduction, 'cost'>[],
): HeaderRating => ({
  rating,
  findings: faults.map(({ rule, place, text }) => ({ check: `webperf-${kind}:${rule}`, page, place, text })),
});

const maxAgeOf = (header: string): number | undefined => {
  const [, seconds] = header.match(/max-age=(\d+)/i) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
};

const privatePolicies = ['no-referrer', 'same-origin', 'strict-origin'];
const metaReferrer = /<meta[^>]+name=["']referrer["'][^>]+content=["']([^"']+)["']/i;

/**
 * Rates what other sites learn of where a visitor came from (webperf_core's test 31, `rate_referrer_policy`).
 * @returns 5 for no-referrer, same-origin and strict-origin, 3 where nothing is said, else 2
 */
export function rateReferrer({ address, headers, body }: ServedResponse): HeaderRating {
  const header = headers['referrer-policy']?.split(',').at(-1);
  const policy = (header || (body.match(metaReferrer)?.[1] ?? '')).trim().toLowerCase();
  if (privatePolicies.includes(policy)) return toRating(address, 'privacy', 5, []);
  const text = policy ? `${policy} berättar för andra var besökaren var.` : 'Rubriken saknas.';
  const rule = policy ? 'referrer-leaky' : 'referrer-missing';
  return toRating(address, 'privacy', policy ? 2 : 3, [{ rule, place: 'Referrer-Policy', text }]);
}

function findHstsFaults(header: string | undefined): Deduction[] {
  if (!header) return [{ rule: 'hsts-missing', cost: 1.5, place: hstsName, text: 'Rubriken saknas.' }];
  const value = header.toLowerCase();
  const isShort = (maxAgeOf(header) ?? 0) < halfYear;
  return [
    ...(isShort ? [{ rule: 'hsts-short', cost: 0.5, place: hstsName, text: `Under ${halfYear} sekunder.` }] : []),
    ...(value.includes('includesubdomains')
      ? []
      : [{ rule: 'hsts-no-subdomains', cost: 0.5, place: hstsName, text: 'includeSubDomains saknas.' }]),
    ...(value.includes('preload')
      ? []
      : [{ rule: 'hsts-no-preload', cost: 0.25, place: hstsName, text: 'preload saknas.' }]),
  ];
}

/**
 * Rates the headers that protect a visitor (webperf_core's test 31, `rate_headers`), as served over https.
 */
export function rateProtection({ address, headers }: ServedResponse): HeaderRating {
  const faults = findHstsFaults(headers['strict-transport-security']);
  const miss = (rule: string, place: string, text: string) => faults.push({ rule, cost: 0.5, place, text });
  if (headers['x-content-type-options']?.trim().toLowerCase() !== 'nosniff')
    miss('no-nosniff', 'X-Content-Type-Options', 'Ska vara nosniff.');
  const policy = headers['content-security-policy']?.toLowerCase() ?? '';
  if (!('x-frame-options' in headers) && !policy.includes('frame-ancestors'))
    miss('no-frame-protection', 'X-Frame-Options', 'Vem som helst får rama in sidan.');
  return toRating(address, 'privacy', Math.max(1, 5 - faults.reduce((sum, { cost }) => sum + cost, 0)), faults);
}

/** Cookies set by the answer. webperf_core weighs their flags; our promise is none at all (webperf_core's test 31). */
export function rateCookies({ address, headers }: ServedResponse): HeaderRating {
  const cookie = headers['set-cookie'];
  if (!cookie) return toRating(address, 'privacy', 5, []);
  return toRating(address, 'privacy', 1, [{ rule: 'cookie', place: 'Set-Cookie', text: cookie }]);
}

/**
 * Rates how firmly browsers are told to use https only (webperf_core's test 21, `check_hsts_features`).
 * Without preload the overall figure is still 5 there, and security 4.95: the lower one is given here.
 */
export function rateHsts({ address, headers }: ServedResponse): HeaderRating {
  const header = headers['strict-transport-security'] ?? '';
  // Their names are compared as they are written, in one case.
  const parts = header.split(';').map((part) => part.trim());
  const maxAge = maxAgeOf(parts.find((part) => part.startsWith('max-age=')) ?? '');
  const give = (rating: number, rule: string, text: string) =>
    toRating(address, 'hsts', rating, [{ rule, place: hstsName, text }]);
  if (maxAge === undefined) return give(1, 'missing', 'Rubriken saknas, eller saknar max-age.');
  if (maxAge < month) return give(3.5, 'max-age', 'Kortare än en månad.');
  if (maxAge < halfYear) return give(4, 'max-age', 'Kortare än sex månader.');
  if (maxAge < year) return give(4.5, 'max-age', 'Kortare än ett år.');
  return parts.includes('preload') ? toRating(address, 'hsts', 5, []) : give(4.95, 'preload', 'preload saknas.');
}

// Bytes of the first view, unpacked, below which a page is cleaner than 99, 98 … 90 per cent of pages: webperf_core's
// percentiles of 2026-06-07 in grams of CO₂, by its own 0.755 × 1.805 kWh/GiB × 475 g/kWh. The first is rounded down.
const energyClasses = [
  15_279, 290_000, 615_424, 820_019, 983_865, 1_071_134, 1_195_541, 1_302_989, 1_436_132, 1_564_049,
];

export interface EnergyRating extends HeaderRating {
  /** Per cent of pages that use more; 0 where a page is not among the cleanest tenth, and the rating then an upper bound. */
  cleanerThan: number;
}

/**
 * Rates the energy a first view takes (webperf_core's test 22). From 95 per cent the rating is 5.
 * @param page address of the page
 * @param bytes of the page and all that it loads at once, unpacked
 */
export function rateEnergy(page: string, bytes: number): EnergyRating {
  const index = energyClasses.findIndex((limit) => bytes < limit);
  const cleanerThan = index < 0 ? 0 : 99 - index;
  const rating = cleanerThan >= 95 ? 5 : mean([(5 * (cleanerThan || 89)) / 100]);
  const text = `${bytes} byte: renare än ${cleanerThan ? `${cleanerThan}` : 'högst 89'} procent av alla sidor.`;
  const faults = rating < 5 ? [{ rule: 'bytes', place: 'första vyn', text }] : [];
  return { ...toRating(page, 'energy', rating, faults), cleanerThan };
}

const metaPolicies = (body: string): string[] =>
  [...body.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/g)].map(([, policy = '']) => policy);

/**
 * Rates all that webperf_core reads from a page's headers: one rating for each rule.
 * @param host the site's own host
 */
export function rateHeaders(
  answer: ServedResponse,
  host: string,
): Record<'csp' | 'referrer' | 'protection' | 'cookies' | 'hsts', HeaderRating> {
  return {
    csp: rateCsp(answer.address, host, {
      header: answer.headers['content-security-policy'],
      meta: metaPolicies(answer.body),
    }),
    referrer: rateReferrer(answer),
    protection: rateProtection(answer),
    cookies: rateCookies(answer),
    hsts: rateHsts(answer),
  };
}
