import { handle } from '../../../src/functions/handle.tsx';
import { finalBody, formNames } from '../../site/attacks/attack.ts';
import { encode, post, recipient, setStage } from '../../site/forms.ts';
import { random } from './random.ts';

const pieces = [
  '%00',
  '%0d%0aBcc:',
  '&',
  '=',
  '%',
  '%ff',
  '%e2%80%ae',
  '+',
  ';',
  '%c3',
  '<',
  '%3Cscript%3E',
  '%F0%9F%92%A9',
  'x'.repeat(2_000),
];

/** A body with some of its bytes exchanged, taken away, doubled, or with something between them. */
function change(body: string, next: () => number): string {
  let changed = body;
  for (let turn = 0; turn <= next() * 4; turn += 1) {
    const from = Math.floor(next() * changed.length);
    const to = from + Math.floor(next() * 8);
    const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
    const middle = next() < 0.3 ? '' : next() < 0.5 ? piece : changed.slice(from, to).repeat(2);
    changed = changed.slice(0, from) + middle + changed.slice(to);
  }
  return changed;
}

export interface Fuzz {
  bodies: number;
  statuses: Record<string, number>;
  /** Bodies that were answered as no body should be. */
  wrong: string[];
}

/** Sends forms with damage in them. Each is answered by a page of ours, and no mail goes to anybody else. */
export async function sendDamaged(bodies: number, seed: number): Promise<Fuzz> {
  const next = random(seed);
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  for (let one = 0; one < bodies; one += 1) {
    const form = formNames[one % formNames.length] ?? 'kontakt';
    // A proof is never the same twice: it comes after what is damaged, so that the seed decides all of the damage.
    const { kontroll, ...rest } = Object.fromEntries(new URLSearchParams(await finalBody(form)));
    const body = `${change(encode(rest), next)}${kontroll ? `&kontroll=${kontroll}` : ''}`;
    const { services, mails } = setStage();
    const answer = await handle(post(`/api/${form}`, body), services, 'a');
    const html = await answer.text();
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const isOther = mails.some(({ to }) => to !== recipient && form !== 'nyhetsbrev');
    if (![200, 303, 400, 422].includes(answer.status) || isOther || /<script>/.test(html.split('<main')[1] ?? ''))
      wrong.push(body);
  }
  return { bodies, statuses, wrong };
}
