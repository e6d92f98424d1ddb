import type { Followed } from './follow.ts';
import { judgeBody } from './judge-body.ts';

/** What one request says of an address. */
export interface Outcome {
  status: 'ok' | 'moved' | 'suspect' | 'unsure' | 'failed';
  /** Why: `404`, `timeout`, `soft404`… */
  kind: string;
  message: string;
  to?: string;
  etag?: string;
  modified?: string;
}

const outcome = (status: Outcome['status'], kind: string, message: string): Outcome => ({ status, kind, message });

/** True for a kind of failure that says that the page is gone, and not that its host is in trouble. */
export const saysGone = (kind: string): boolean => ['404', '410', 'host', 'address'].includes(kind);

const refusing: Record<number, string> = {
  401: 'Sidan kräver inloggning (401).',
  403: 'Webbplatsen vägrar svara (403).',
  405: 'Webbplatsen tillåter inte frågan (405).',
  406: 'Webbplatsen vägrar svara (406).',
  407: 'En mellanhand kräver inloggning (407).',
  408: 'Webbplatsen hann inte svara (408).',
  425: 'Webbplatsen vill inte svara än (425).',
  429: 'Webbplatsen säger att vi frågar för ofta (429).',
  451: 'Sidan är spärrad av rättsliga skäl (451).',
  999: 'Webbplatsen vägrar svara (999).',
};
const missing: Record<number, string> = { 404: 'Sidan finns inte (404).', 410: 'Sidan är borttagen för gott (410).' };

/** A file of this many bytes gets a note in the state file. */
const largeFileBytes = 50_000_000;

function judgeStatus(status: number): Outcome {
  if (missing[status]) return outcome('failed', String(status), missing[status]);
  if (refusing[status]) return outcome('unsure', String(status), refusing[status]);
  if (status >= 500) return outcome('failed', '5xx', `Webbplatsen har ett fel (${status}).`);
  return outcome('failed', String(status), `Webbplatsen svarar med ${status}.`);
}

function judgeGood({ answer, url, moved }: Followed & { answer: { kind: 'answer' } }, asked: URL): Outcome {
  const { headers, body, status } = answer;
  const kept = {
    ...(headers.etag ? { etag: headers.etag } : {}),
    ...(headers['last-modified'] ? { modified: headers['last-modified'] } : {}),
  };
  if (status === 204 || status === 205) return outcome('suspect', 'empty', `Svaret är tomt (${status}).`);
  const doubt = judgeBody(body, headers, asked, new URL(url));
  if (doubt?.kind === 'challenge') return outcome('unsure', doubt.kind, doubt.message);
  if (doubt) return outcome('suspect', doubt.kind, doubt.message);
  if (moved) return { ...outcome('moved', 'moved', `Sidan har flyttat till ${moved}.`), to: moved };
  const size = Number(headers['content-length'] ?? 0);
  const note =
    size >= largeFileBytes
      ? `Filen är ${Math.round(size / 1e6)} MB. Bara början lästes.`
      : body.isCut
        ? 'Bara de första 512 kB lästes.'
        : '';
  return { ...outcome('ok', 'ok', note), ...kept };
}

/** Judges the answer at the end of an address's redirects. */
export function judgeAnswer(followed: Followed, start: string): Outcome {
  const { answer, isForbidden, steps } = followed;
  if (isForbidden)
    return outcome('unsure', 'robots', 'Webbplatsen ber automatiska besökare hålla sig borta. Ingen fråga ställdes.');
  if (answer.kind === 'failure') {
    const { cause, message } = answer;
    if (cause === 'private' || cause === 'skipped') return outcome('unsure', cause, message);
    return outcome(cause === 'timeout' ? 'unsure' : 'failed', cause, message);
  }
  if (answer.status === 304) return outcome('ok', 'same', '');
  if (answer.status >= 200 && answer.status < 300) return judgeGood({ ...followed, answer }, new URL(start));
  const judged = judgeStatus(answer.status);
  return steps > 0 ? { ...judged, message: `${judged.message} Dit leder en omdirigering: ${followed.url}.` } : judged;
}
