import { foreignLanguage } from '../../lib/addresses.ts';
import { withPage } from '../../lib/forms.ts';
import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Contact } from '../../schemas/contact.ts';
import { FromLeft } from '../from-left/from-left.tsx';

/** Who to reach, in the same place on every page (WCAG 3.2.6). */
export function ContactBlock({
  contact,
  lang,
  address,
  words = swedishWords,
}: {
  contact: Contact;
  lang: string;
  /** The page that the form is told of. The start page stands for none. */
  address: string;
  words?: InterfaceWords;
}) {
  return (
    <section class="contact-block" aria-labelledby="kontakt" data-search-ignore="">
      <h2 id="kontakt">{words.contact}</h2>
      <p class="row">
        {contact.phone && (
          <a href={toTelHref(contact.phone)}>
            <FromLeft on={lang}>{contact.phone}</FromLeft>
          </a>
        )}
        <a
          href={address === '/' || !address.endsWith('/') ? '/kontakt/' : withPage('kontakt', address)}
          hreflang={foreignLanguage('/kontakt/', lang)}
        >
          {words.moreContact}
        </a>
        {contact.email && (
          <a href={`mailto:${contact.email}`}>
            <FromLeft on={lang}>{contact.email}</FromLeft>
          </a>
        )}
      </p>
    </section>
  );
}
