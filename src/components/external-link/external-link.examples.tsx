import type { Example } from '../../types/example.ts';
import { arabicWords } from '../example-list/arabic.ts';
import { arabicLink, documentLink, link, links, longLink } from '../example-list/samples.ts';
import { ExternalLink } from './external-link.tsx';

const lost = { ...documentLink, id: 'borta', title: 'En rapport utan egen adress', url: null, fallback: 'exempel' };

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <p>
        <ExternalLink link={link} links={links} />
      </p>
    ),
  },
  {
    name: 'Dokument',
    element: (
      <p>
        <ExternalLink link={documentLink} links={links} />
      </p>
    ),
  },
  {
    name: 'Utan egen adress',
    element: (
      <p>
        <ExternalLink link={lost} links={links} />
      </p>
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <p>
        <ExternalLink link={longLink} links={links} />
      </p>
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <p>
        <ExternalLink link={arabicLink} links={links} lang="ar" words={arabicWords} />{' '}
        <ExternalLink link={documentLink} links={links} lang="ar" words={arabicWords} />
      </p>
    ),
    lang: 'ar',
  },
  {
    name: 'Ingen adress alls',
    element: (
      <p>
        <ExternalLink link={{ ...link, url: null }} links={[]} />
      </p>
    ),
  },
];
