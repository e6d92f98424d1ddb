import { Icon, type IconName } from '../icon/icon.tsx';

export interface Doorway {
  title: string;
  address: string;
  summary: string;
  icon: IconName;
}

/** Ways in, by who the visitor is. */
export function DoorwayList({ doorways }: { doorways: readonly Doorway[] }) {
  return (
    <ul class="doorway-list">
      {doorways.map(({ title, address, summary, icon }) => (
        <li key={address}>
          <h2>
            <Icon name={icon} />
            <a href={address}>{title}</a>
          </h2>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
