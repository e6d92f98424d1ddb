import { foreignLanguage } from '../../lib/addresses.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Contact } from '../../schemas/contact.ts';

/** Who to reach, in the same place on every page (WCAG 3.2.6). */
export function ContactBlock({ contact, lang }: { contact: Contact; lang: string }) {
  const english = lang === 'en';
  return (
    <section class="contact-block box" aria-labelledby="kontakt" data-pagefind-ignore>
      <h2 id="kontakt">{english ? 'Contact' : 'Kontakt'}</h2>
      <p class="row">
        <span lang={english ? 'sv' : undefined}>{contact.name}</span>
        {contact.phone && <a href={toTelHref(contact.phone)}>{contact.phone}</a>}
        {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        <a href="/kontakt/" hreflang={foreignLanguage('/kontakt/', lang)}>
          {english ? 'More ways to reach us (in Swedish)' : 'Vem svarar på vad?'}
        </a>
      </p>
    </section>
  );
}
