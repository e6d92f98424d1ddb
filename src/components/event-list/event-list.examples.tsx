import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { event, links, longSentence, longWord } from '../example-list/samples.ts';
import { EventList } from './event-list.tsx';

const { date: _date, time: _time, place: _place, organiser: _organiser, link: _link, ...bare } = event;

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <EventList
        events={[event, { ...event, id: 'installd', title: 'En inställd dag', cancelled: true }]}
        links={links}
        coming
      />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <EventList
        events={[{ ...event, id: 'lang', title: longWord, place: longSentence, summary: longSentence, link: 'lang' }]}
        links={links}
        coming
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <EventList
        events={[{ ...event, id: 'arabisk', title: arabic, place: arabic, summary: arabicSentence, link: 'arabisk' }]}
        links={links}
        coming
      />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <EventList events={[bare]} links={[]} /> },
  { name: 'Tom lista', element: <EventList events={[]} links={[]} /> },
];
