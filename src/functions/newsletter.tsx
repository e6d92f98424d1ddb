import type { ComponentChildren } from 'preact';
import type { PageView } from '../types/template-data.ts';
import { startDeadline, withDeadline } from './deadline.ts';
import { oneDay } from './limiter.ts';
import { DeliveryError } from './mail.ts';
import { foldAddress, toMailAddress } from './mailboxes.ts';
import { OtherWays, showPage } from './respond.tsx';
import { type Deliver, errorName, sendForm } from './send-form.tsx';
import { type Services, share } from './services.ts';
import type { Submission } from './submission.ts';
import { type Purpose, sign, verify } from './token.ts';

type Signer = Pick<Services, 'settings' | 'now'>;

const twoDays = 2 * 86_400;
const twoYears = 2 * 365 * 86_400;
// Mails a day to one address, whoever asks for them.
const maxMails = 3;

/** The address that ends a subscription, and the headers by which a mail program offers it (RFC 8058). */
export async function unsubscribeLink(address: string, origin: string, { settings, now }: Signer) {
  const token = await sign(address, 'avsluta', settings.secret, now(), twoYears);
  const link = `${origin}/api/nyhetsbrev/avsluta?bevis=${token}`;
  return { link, headers: { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

async function mailConfirmation(address: string, messageId: string, submission: Submission): Promise<void> {
  const { services, signal } = submission;
  const { origin, sender, name } = submission.view.site;
  const token = await sign(address, 'bekrafta', services.settings.secret, services.now(), twoDays);
  const { link, headers } = await unsubscribeLink(address, origin, services);
  const text = [
    'Hej!',
    `Vill du ha nyhetsbrevet från ${sender} om det brottsförebyggande arbetet i länet? Öppna länken och tryck på knappen för att bekräfta:`,
    `${origin}/api/nyhetsbrev/bekrafta?bevis=${token}`,
    'Länken gäller i två dagar. Har du inte beställt nyhetsbrevet behöver du inte göra något.',
    'Vill du sluta få nyhetsbrevet längre fram kan du använda den här länken:',
    link,
    `Hälsningar\n${sender}, ${name}\n${origin}/kontakt/`,
  ].join('\n\n');
  const subject = 'Bekräfta att du vill ha nyhetsbrevet';
  const mail = { to: address, subject, text: `${text}\n`, headers, messageId };
  await withDeadline(services.send(mail, signal), signal);
}

// No more mail to one address than its owner can bear. Whoever asks gets the same answer, and so learns nothing.
async function mailOnce(address: string, messageId: string, submission: Submission): Promise<void> {
  const { limiter, now, log } = submission.services;
  const key = `mejl ${foldAddress(address)}`;
  if (limiter.take(key, now(), oneDay) > maxMails) return;
  try {
    await mailConfirmation(address, messageId, submission);
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.outcome === 'perhaps sent') throw error;
    // A mail that was not delivered does not count.
    limiter.giveBack(key);
    if (!error.isNobody) throw error;
    // The answer ("if the address is right, a mail comes") holds for this address too.
    log(`${submission.form.action}: ${error.message}`);
  }
}

const sendConfirmation: Deliver = async (submission, messageId) => {
  const address = toMailAddress(submission.values.epost ?? '') ?? '';
  await share(submission.services, `beställer ${address}`, 'mejla', () => mailOnce(address, messageId, submission));
};

/** Asks for the newsletter. The answer is the same whoever asks, so nobody learns who has it. */
export const subscribe = (submission: Submission): Promise<Response> => sendForm(submission, sendConfirmation);

interface Step {
  purpose: Extract<Purpose, 'bekrafta' | 'avsluta'>;
  question: string;
  button: string;
  done: string;
  text: string;
  change: (address: string, services: Services, signal: AbortSignal) => Promise<void>;
}

const steps: readonly Step[] = [
  {
    purpose: 'bekrafta',
    question: 'Vill du ha nyhetsbrevet?',
    button: 'Ja, skicka nyhetsbrevet till mig',
    done: 'Du får nyhetsbrevet',
    text: 'Du kan avsluta när du vill. Länken finns i mejlet som du fick.',
    change: (address, { list }, signal) => list.add(address, signal),
  },
  {
    purpose: 'avsluta',
    question: 'Vill du avsluta nyhetsbrevet?',
    button: 'Ja, sluta skicka nyhetsbrevet',
    done: 'Nyhetsbrevet är avslutat',
    text: 'Du får inga fler nyhetsbrev från oss.',
    change: (address, { list }, signal) => list.remove(address, signal),
  },
];

const addressOf = ({ purpose }: Step) => `/api/nyhetsbrev/${purpose}`;

/** The step of the newsletter that has an address. */
export const findStep = (path: string): Step | undefined => steps.find((step) => addressOf(step) === path);

interface Asked {
  method: string;
  token: string;
}

const show = (view: PageView, status: number, title: string, children: ComponentChildren) =>
  showPage({ view, status, title, children });

const refuseToken = (view: PageView) =>
  show(
    view,
    400,
    'Länken går inte att använda',
    <p>
      Länken är för gammal eller trasig. <a href="/nyhetsbrev/">Gå till nyhetsbrevet</a>
    </p>,
  );

const Button = ({ step, token }: { step: Step; token: string }) => (
  <form method="post" action={`${addressOf(step)}?bevis=${token}`}>
    <p>
      <button type="submit">{step.button}</button>
    </p>
  </form>
);

interface Surroundings {
  view: PageView;
  services: Services;
  visitor: string;
}

// The change is made each time that it is asked for: what another instance did since, this one does not know.
async function change(step: Step, subject: string, services: Services): Promise<void> {
  const { signal, stop } = startDeadline(services.maxWait);
  try {
    const make = () => withDeadline(step.change(subject, services, signal), signal);
    await withDeadline(share(services, `lista ${subject}`, step.purpose, make), signal);
  } finally {
    stop();
  }
}

async function makeChange(step: Step, subject: string, token: string, { view, services }: Surroundings) {
  try {
    await change(step, subject, services);
    return show(view, 200, step.done, <p>{step.text}</p>);
  } catch (error) {
    const isDelivery = error instanceof DeliveryError;
    services.log(`${addressOf(step)}: ${isDelivery ? error.message : errorName(error)}`);
    const isNotDone = isDelivery && error.outcome === 'not sent';
    return show(
      view,
      503,
      isNotDone ? 'Det gick inte just nu' : 'Vi vet inte om det gick',
      <>
        <p>Försök igen om en stund. Länken går att använda flera gånger.</p>
        <Button {...{ step, token }} />
        <OtherWays view={view} />
      </>,
    );
  }
}

/**
 * The page behind a link in a mail. To open it changes nothing, since programs open links to look for harm: only its
 * button does. Pressed twice, it says the same thing twice.
 */
export async function takeStep(step: Step, { method, token }: Asked, surroundings: Surroundings): Promise<Response> {
  const { view, services, visitor } = surroundings;
  const { limiter, settings, now } = services;
  const proof = await verify(token, step.purpose, settings.secret, now());
  // A mail program's servers end the newsletter of many (RFC 8058): who has a proof is counted by it, and not by who asks.
  const key = proof ? `${step.purpose} ${proof.subject}` : `gissar ${visitor}`;
  if (method === 'POST' && limiter.take(key, now()) > settings.limit)
    return show(view, 429, 'För många försök på kort tid', <p>Vänta tio minuter och försök igen.</p>);
  if (!proof) return refuseToken(view);
  if (method !== 'POST') return show(view, 200, step.question, <Button {...{ step, token }} />);
  return makeChange(step, proof.subject, token, surroundings);
}
