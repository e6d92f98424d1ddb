import { attempt } from '../../lib/attempt.ts';
import { parseUrl } from '../../lib/urls.ts';
import type { HeaderPath, HostRedirect } from '../read/host-rules.ts';
import { applyRedirect } from '../read/host-rules.ts';
import type { Judge, PlacedAddress } from './judge-address.ts';

const maxRedirects = 20;
const isPattern = (text: string) => /[*:]/.test(text.replace(/^https?:\/\/[^/]*/i, ''));

const place = (file: string, raw: string, offset: number, verdict: PlacedAddress['verdict']): PlacedAddress => ({
  file,
  offset,
  address: { raw, value: raw, use: 'link' },
  verdict,
});

/** Follows a redirect, from an address that it matches. */
function follow(judge: Judge, redirect: HostRedirect): 'loop' | 'chain' | 'end' {
  const { redirects, origin } = judge.site;
  const start = redirect.from
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/\*/g, 'prov')
    .replace(/:\w+/g, 'prov');
  let path = start;
  for (let step = 0; step < maxRedirects; step += 1) {
    const next =
      step === 0
        ? redirect
        : redirects.find(
            (other) => !other.conditional && other.status !== 200 && applyRedirect(other, path) !== undefined,
          );
    if (!next || (step > 0 && !next.force && judge.lookup.fileAt(decode(path)))) return step > 1 ? 'chain' : 'end';
    const to = applyRedirect(next, path);
    const url = to === undefined ? undefined : parseUrl(to, origin.href);
    if (!url || !origin.owns(url)) return 'end';
    const after = origin.pathOf(url);
    if (!next.force && judge.lookup.fileAt(decode(after))) return step > 0 ? 'chain' : 'end';
    path = after;
  }
  return 'loop';
}

const decode = (path: string): string => attempt(() => decodeURIComponent(path)) ?? path;

function judgeRedirect(judge: Judge, redirect: HostRedirect): PlacedAddress[] {
  const { file, to, toOffset, status, conditional } = redirect;
  const { origin } = judge.site;
  const isOwnRule =
    redirect.from.startsWith('/') || redirect.from.toLowerCase().startsWith(origin.href.replace(/\/$/, ''));
  const walked = status >= 300 && status < 400 && !conditional && isOwnRule ? follow(judge, redirect) : 'end';
  if (walked === 'loop')
    return [place(file, to, toOffset, { rule: 'redirect-loop', message: `${redirect.from} leder i en ring.` })];
  if (isPattern(to) || to.startsWith('/.netlify/')) return [];
  const url = parseUrl(to, origin.href);
  if (!url) return [place(file, to, toOffset, { rule: 'invalid', message: 'Målet går inte att tolka.' })];
  if (!origin.owns(url)) return [];
  const verdict = judge.judgeOwn(url);
  if (verdict?.rule === 'redirected')
    return [place(file, to, toOffset, { rule: 'redirect-chain', message: verdict.message })];
  if (!verdict) return [];
  const rule = verdict.rule === 'missing' ? 'redirect-target' : verdict.rule;
  return [
    place(file, to, toOffset, { ...verdict, rule, message: `${redirect.from} leder till ${to}. ${verdict.message}` }),
  ];
}

function judgeHeader(judge: Judge, { file, path, offset }: HeaderPath): PlacedAddress[] {
  if (/^https?:/i.test(path)) return [];
  const fixed = path.split(/[*:]/)[0] as string;
  const isWhole = fixed === path;
  const exists = isWhole
    ? judge.lookup.find(path).kind !== 'fault'
    : fixed === '/' || [...judge.site.files].some((name) => `/${name}`.startsWith(fixed));
  if (exists || judge.site.redirects.some(({ from }) => from.startsWith(fixed))) return [];
  return [place(file, path, offset, { rule: 'header-path', message: `Ingen fil har adressen ${path}.` })];
}

/** Judges the host's settings: where redirects lead, and what header rules are for. */
export function judgeHost(judge: Judge): PlacedAddress[] {
  return [
    ...judge.site.redirects.flatMap((redirect) => judgeRedirect(judge, redirect)),
    ...judge.site.headerPaths.flatMap((header) => judgeHeader(judge, header)),
  ];
}
