import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { contact, exampleAddress } from '../example-list/samples.ts';
import { ContactBlock } from './contact-block.tsx';

const { phone: _phone, email: _email, ...bare } = contact;
const address = exampleAddress('fraga');

export const examples: Example[] = [
  { name: 'Vanligt', element: <ContactBlock contact={contact} lang="sv" address={address} /> },
  {
    name: 'Långa ord',
    element: (
      <ContactBlock
        contact={{ ...contact, email: 'brottsforebyggandesamordningsuppdrag@brottsforebyggande.example.org' }}
        lang="sv"
        address={address}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: <ContactBlock contact={contact} lang="ar" address={address} words={arabicWords} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <ContactBlock contact={bare} lang="sv" address="/" /> },
];
