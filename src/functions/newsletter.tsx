import type { ComponentChildren } from 'preact';
import type { PageView } from '../types/template-data.ts';
import { DeliveryError } from './mail.ts';
import { OtherWays, showPage } from './respond.tsx';
import { sendForm, type Task } from './send-form.tsx';
import { remember, type Services } from './services.ts';
import { type Purpose, sign, verify } from './token.ts';

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

async function sendConfirmation({ form, values, view, services }: Task, proof: string): Promise<void> {
  const { origin } = view.site;
  const address = values.epost ?? '';
  const fingerprint = `${form.name} ${proof} ${address}`;
  // No more mail to one address than its owner can bear, whoever asks for it.
  const isWithin = () => services.limiter(`nyhetsbrev ${address.toLowerCase()}`, mostMails, services.now());
  if (services.sent.has(fingerprint) || !isWithin()) return;
  const token = await sign(address, 'bekrafta', services.settings.secret, services.now(), twoDays);
  const { link, headers } = await unsubscribeLink(address, origin, services);
  const text = [
    'Hej!',
    'Någon har bett om vårt nyhetsbrev till den här adressen. Är det du? Öppna sidan och tryck på knappen:',
    `${origin}/api/nyhetsbrev/bekrafta?bevis=${token}`,
    'Länken går att använda i två dagar. Är det inte du? Då behöver du inte göra något.',
    'Vill du avsluta senare? Använd den här länken:',
    link,
  ].join('\n\n');
  await services.send({ to: address, subject: 'Bekräfta att du vill ha nyhetsbrevet', text: `${text}\n`, headers });
  remember(services, fingerprint);
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
    text: 'Du kan avsluta när du vill. Länken står i mejlet som du fick.',
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
  method: string,
  token: string,
  { view, services }: { view: PageView; services: Services },
): Promise<Response> {
  const { question, button, done, text, change } = steps[purpose];
  const known = await verify(token, purpose, services.settings.secret, services.now());
  if (!known)
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
  const fingerprint = `${purpose} ${token}`;
  try {
    if (!services.sent.has(fingerprint)) await change(known.subject, services);
    remember(services, fingerprint);
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
