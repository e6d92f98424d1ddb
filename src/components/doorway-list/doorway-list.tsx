import { Icon, type IconName } from '../icon/icon.tsx';

export interface Doorway {
  title: string;
  address: string;
  icon: IconName;
}

/** Ways in, by who the visitor is. */
export function DoorwayList({ doorways }: { doorways: readonly Doorway[] }) {
  if (doorways.length === 0) return null;
  return (
    <ul class="doorway-list tiles">
      {doorways.map(({ title, address, icon }) => (
        <li key={address}>
          <a href={address}>
            <Icon name={icon} />
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
