import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { event, links, longWord } from '../example-list/samples.ts';
import { EventFacts } from './event-facts.tsx';

const { date: _date, time: _time, place: _place, organiser: _organiser, link: _link, ...bare } = event;

export const examples: Example[] = [
  { name: 'Vanligt', element: <EventFacts event={event} links={links} coming /> },
  { name: 'Inställt', element: <EventFacts event={{ ...event, cancelled: true }} links={links} coming={false} /> },
  {
    name: 'Flyttat, över flera dagar',
    element: <EventFacts event={{ ...event, endDate: '2099-02-02', movedFrom: '2099-01-15' }} links={links} coming />,
  },
  {
    name: 'Långa ord',
    element: (
      <EventFacts event={{ ...event, place: longWord, organiser: longWord, link: 'lang' }} links={links} coming />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <EventFacts
        event={{ ...event, place: arabic, organiser: arabicSentence, link: 'arabisk' }}
        links={links}
        coming
      />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <EventFacts event={bare} links={[]} coming={false} /> },
];
