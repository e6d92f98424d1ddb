export interface Doorway {
  title: string;
  address: string;
  summary: string;
}

/** Ways in, by who the visitor is. */
export function DoorwayList({ doorways }: { doorways: readonly Doorway[] }) {
  return (
    <ul class="doorway-list">
      {doorways.map(({ title, address, summary }) => (
        <li key={address}>
          <h3>
            <a href={address}>{title}</a>
          </h3>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
