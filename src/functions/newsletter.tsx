import type { ComponentChildren } from 'preact';
import type { PageView } from '../types/template-data.ts';
import { DeliveryError } from './mail.ts';
import { OtherWays, showPage } from './respond.tsx';
import { sendForm, type Task } from './send-form.tsx';
import { once, type Services } from './services.ts';
import { type Known, type Purpose, sign } from './token.ts';

type Signer = Pick<Services, 'settings' | 'now'>;

const twoDays = 2 * 86_400;
const twoYears = 2 * 365 * 86_400;
const mostMails = 3;

/** The address that ends a subscription, and the headers by which a mail program offers it (RFC 8058). */
export async function unsubscribeLink(address: string, origin: string, { settings, now }: Signer) {
  const token = await sign(address, 'avsluta', settings.secret, now(), twoYears);
  const link = `${origin}/api/nyhetsbrev/avsluta?bevis=${token}`;
  return { link, headers: { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

async function mailConfirmation(address: string, site: PageView['site'], services: Services): Promise<void> {
  const { origin, sender, name } = site;
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
  await services.send({ to: address, subject: 'Bekräfta att du vill ha nyhetsbrevet', text: `${text}\n`, headers });
}

async function sendConfirmation({ form, values, view, services }: Task, proof: string): Promise<void> {
  const address = values.epost ?? '';
  const key = `nyhetsbrev ${address.toLowerCase()}`;
  await once(services, `${form.name} ${proof} ${address}`, async () => {
    // No more mail to one address than its owner can bear, whoever asks for it.
    if (!services.limiter.take(key, mostMails, services.now())) return;
    try {
      await mailConfirmation(address, view.site, services);
    } catch (error) {
      // A mail that did not come is none to bear.
      services.limiter.giveBack(key);
      throw error;
    }
  });
}

/** Asks for the newsletter. The answer is the same whoever asks, so nobody learns who has it. */
export const subscribe = (task: Task): Promise<Response> => sendForm(task, sendConfirmation);

interface Step {
  purpose: Extract<Purpose, 'bekrafta' | 'avsluta'>;
  question: string;
  button: string;
  done: string;
  text: string;
  change: (address: string, services: Services) => Promise<void>;
}

const steps: Record<Step['purpose'], Step> = {
  bekrafta: {
    purpose: 'bekrafta',
    question: 'Vill du ha nyhetsbrevet?',
    button: 'Ja, skicka nyhetsbrevet till mig',
    done: 'Du får nyhetsbrevet',
    text: 'Du kan avsluta när du vill. Länken finns i mejlet som du fick.',
    change: (address, { list }) => list.add(address),
  },
  avsluta: {
    purpose: 'avsluta',
    question: 'Vill du avsluta nyhetsbrevet?',
    button: 'Ja, sluta skicka nyhetsbrevet',
    done: 'Nyhetsbrevet är avslutat',
    text: 'Du får inga fler nyhetsbrev från oss.',
    change: (address, { list }) => list.remove(address),
  },
};

const show = (view: PageView, status: number, title: string, children: ComponentChildren) =>
  showPage({ view, status, title, children });

/**
 * The page behind a link in a mail. To open it changes nothing, since programs open links to look for harm: only its
 * button does. Pressed twice, it says the same thing twice.
 */
export async function takeStep(
  purpose: Step['purpose'],
  { method, token, proof }: { method: string; token: string; proof: Known | undefined },
  { view, services }: { view: PageView; services: Services },
): Promise<Response> {
  const { question, button, done, text, change } = steps[purpose];
  if (!proof)
    return show(
      view,
      400,
      'Länken går inte att använda',
      <p>
        Länken är för gammal eller trasig. <a href="/nyhetsbrev/">Gå till nyhetsbrevet</a>
      </p>,
    );
  if (method !== 'POST')
    return show(
      view,
      200,
      question,
      <form method="post" action={`/api/nyhetsbrev/${purpose}?bevis=${token}`}>
        <p>
          <button type="submit">{button}</button>
        </p>
      </form>,
    );
  const fingerprintOf = (of: Purpose) => `${of} ${proof.subject}`;
  try {
    await once(services, fingerprintOf(purpose), () => change(proof.subject, services));
    // Who changes their mind, and changes it again, is heard each time.
    services.sent.delete(fingerprintOf(purpose === 'bekrafta' ? 'avsluta' : 'bekrafta'));
    return show(view, 200, done, <p>{text}</p>);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    services.log(`/api/nyhetsbrev/${purpose}: ${error.message}`);
    return show(
      view,
      503,
      'Det gick inte just nu',
      <>
        <p>Försök igen om en stund. Länken går att använda flera gånger.</p>
        <OtherWays view={view} />
      </>,
    );
  }
}
