import { absenceChecks } from './absence.ts';
import { appearanceChecks } from './appearance.ts';
import { behaviourChecks } from './behaviour.ts';
import type { Check } from './check.ts';
import { consistencyChecks } from './consistency.ts';
import { focusChecks } from './focus.ts';
import { keyboardChecks } from './keyboard.ts';
import { languageChecks } from './language.ts';
import { layoutChecks } from './layout.ts';
import { mediaChecks } from './media.ts';
import { searchChecks } from './search.ts';
import { structureChecks } from './structure.ts';
import { targetChecks } from './targets.ts';

export type { Check, SiteUnderTest } from './check.ts';

/** The scripted checks, AS-01 to AS-30; `../README.md` says which clause each is by. */
export const scriptedChecks: Check[] = [
  ...keyboardChecks,
  ...focusChecks,
  ...targetChecks,
  ...layoutChecks,
  ...appearanceChecks,
  ...behaviourChecks,
  ...consistencyChecks,
  ...structureChecks,
  ...searchChecks,
  ...languageChecks,
  ...mediaChecks,
  ...absenceChecks,
].sort((one, other) => one.id.localeCompare(other.id));
