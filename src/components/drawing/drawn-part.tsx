import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

interface Props {
  icon: IconName;
  title: string;
  children: ComponentChildren;
}

/** What a part of a drawing is called, its sign before it, and a line that says what it is. */
export function DrawnPart({ icon, title, children }: Props) {
  return (
    <div class="drawing__part">
      <strong>
        <Icon name={icon} />
        {title}
      </strong>
      <span>{children}</span>
    </div>
  );
}
