import type { ComponentChildren } from 'preact';
import { directionOf } from '../../lib/languages.ts';

/** A number or an address, which is written from the left on every page: Arabic text would turn its parts around. */
export function FromLeft({ on, children }: { on: string; children: ComponentChildren }) {
  return directionOf(on) === 'rtl' ? <bdi dir="ltr">{children}</bdi> : children;
}
