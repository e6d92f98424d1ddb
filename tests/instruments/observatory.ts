import fs from 'node:fs';
import { mock } from 'node:test';
import { hsts } from '@mdn/mdn-http-observatory/src/analyzer/hsts.js';
import { ALL_TESTS, type ObservatoryRequests } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import type { Finding } from './finding.ts';
import type { ServedResponse } from './served-response.ts';

export interface ObservatoryTest {
  /** The test's name at MDN, such as `content-security-policy`. */
  name: string;
  /** Points that the result gives or takes. */
  modifier: number;
  /** The result's name at MDN, such as `hsts-preloaded`. */
  result: string;
}

export interface ObservatoryScore {
  /** 100 and the modifiers; bonus points count only from 90. */
  score: number;
  tests: ObservatoryTest[];
}

// A name that nobody can own (RFC 2606): the score may not depend on whose site this is.
const host = 'site.example';
const start = 100;

// The list of preloaded domains is fetched by the package's install script, which we do not run. The package reads
// the file once and keeps it: it is given an empty one, so no site is preloaded (OBS-07 then gives 0, not +5).
function supplyEmptyPreloadList(): void {
  const read = mock.method(fs, 'readFileSync', () => '{}');
  hsts();
  read.mock.restore();
}
supplyEmptyPreloadList();

// The analyser reads the names as properties, and one of them with `get`, as axios has it.
class ResponseHeaders {
  constructor(headers: Record<string, string>) {
    Object.assign(this, headers);
  }
  get(name: string): string | undefined {
    return (this as unknown as Record<string, string | undefined>)[name];
  }
}

/** The visit as MDN would have made it: `http` is redirected to `https` on the same host, as our host does it. */
function toRequests({ address, status, headers, body }: ServedResponse): ObservatoryRequests {
  const url = new URL(address, `https://${host}`);
  const redirects = [
    { url: new URL(address, `http://${host}`), status: 301 },
    { url, status },
  ];
  const isHtml = /^(text\/html|application\/xhtml\+xml)\b/.test(headers['content-type'] ?? '');
  const response = {
    status,
    verified: true,
    headers: new ResponseHeaders(headers),
    httpEquiv: isHtml ? parseHttpEquivHeaders(body, url.href) : new Map<string, string[]>(),
    request: { headers: {} },
  };
  return {
    hostname: host,
    resources: { path: body },
    // Files are answered alike whoever asks: the answer to a preflight has the same headers.
    responses: {
      auto: response,
      cors: response,
      http: response,
      https: response,
      httpRedirects: redirects,
      httpsRedirects: redirects,
    },
    session: { url, jar: { serializeSync: () => ({ cookies: [] }) } },
  };
}

interface CrossOriginTest {
  header: string;
  prefix: string;
  isolating: readonly string[];
}

// Version 1.4.8 lacks these two. The numbers are those of 1.6.3's `grader/charts.js`: isolating +10, unknown −5.
const crossOriginTests: readonly CrossOriginTest[] = [
  {
    header: 'cross-origin-opener-policy',
    prefix: 'coop',
    isolating: ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'],
  },
  { header: 'cross-origin-embedder-policy', prefix: 'coep', isolating: ['require-corp', 'credentialless'] },
];

function testCrossOrigin(rule: CrossOriginTest, headers: ServedResponse['headers']): ObservatoryTest {
  const { header: name, prefix, isolating } = rule;
  // A structured field: parameters, such as where to report, may follow the value.
  const value = headers[name]?.split(';')[0]?.trim();
  if (!value) return { name, modifier: 0, result: `${prefix}-not-implemented` };
  if (value === 'unsafe-none') return { name, modifier: 0, result: `${prefix}-implemented-with-${value}` };
  if (isolating.includes(value)) return { name, modifier: 10, result: `${prefix}-implemented-with-${value}` };
  return { name, modifier: -5, result: `${prefix}-header-invalid` };
}

/**
 * Scores an answer as MDN HTTP Observatory does: its own tests and points, without network.
 * @param answer a page as it was served. It counts as served over https with a valid certificate, without cookies.
 */
export function scoreAnswer(answer: ServedResponse): ObservatoryScore {
  const requests = toRequests(answer);
  const own = ALL_TESTS.map((test) => {
    const output = test(requests);
    const result = output.result ?? '';
    const { name } = output.constructor;
    return { name, modifier: getScoreModifier(result), result };
  });
  const tests = [...own, ...crossOriginTests.map((rule) => testCrossOrigin(rule, answer.headers))];
  const sum = (modifiers: number[]) => modifiers.reduce((total, modifier) => total + modifier, start);
  const withoutBonus = sum(tests.map(({ modifier }) => Math.min(modifier, 0)));
  const earned = withoutBonus >= MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  const score = Math.max(0, earned ? sum(tests.map(({ modifier }) => modifier)) : withoutBonus);
  return { score, tests };
}

// The most that each test can give before the preload list, without cookies; the rest can only take (OBS-01 to OBS-13).
const best: Record<string, number> = {
  'content-security-policy': 10,
  'cross-origin-embedder-policy': 10,
  'cross-origin-opener-policy': 10,
  'cross-origin-resource-policy': 10,
  'referrer-policy': 5,
  'subresource-integrity': 5,
  'x-frame-options': 5,
};

const hasScriptFile = /<script[^>]+src=/;

/** The tests of the Observatory in which an answer gets less than it could. */
export function findObservatory(answer: ServedResponse): Finding[] {
  const reachable = (name: string) =>
    name === 'subresource-integrity' && !hasScriptFile.test(answer.body) ? 0 : (best[name] ?? 0);
  return scoreAnswer(answer)
    .tests.filter(({ name, modifier }) => modifier < reachable(name))
    .map(({ name, modifier, result }) => ({
      check: `observatory:${name}`,
      page: answer.address,
      place: name,
      text: `${result}: ${modifier} poäng`,
    }));
}
