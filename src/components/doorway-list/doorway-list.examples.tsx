import type { Example } from '../../types/example.ts';
import { arabic } from '../example-list/arabic.ts';
import { exampleAddress, longWord } from '../example-list/samples.ts';
import { DoorwayList } from './doorway-list.tsx';

const [one, two] = [exampleAddress('ett'), exampleAddress('tva')];

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <DoorwayList
        doorways={[
          { title: 'En väg', address: one, icon: 'child' },
          { title: 'En annan väg', address: two, icon: 'house' },
        ]}
      />
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <DoorwayList
        doorways={[
          { title: longWord, address: exampleAddress(3), icon: 'chat' },
          { title: 'Kort', address: exampleAddress(4), icon: 'people' },
        ]}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: <DoorwayList doorways={[{ title: arabic, address: exampleAddress(5), icon: 'shield' }]} />,
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <DoorwayList doorways={[]} /> },
];
