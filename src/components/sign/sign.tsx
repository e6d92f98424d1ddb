import { type SignName, signs } from '../../lib/signs.ts';
import { Icon } from '../icon/icon.tsx';

/** A sign before the words of a heading or of an item of a list, for those who find what they need by looking. */
export function Sign({ name }: { name: SignName }) {
  return (
    <span class="sign">
      <Icon name={signs[name]} />
    </span>
  );
}
