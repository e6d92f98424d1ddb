import type { Shot } from './take.ts';

// The visitor's rule for the quick exit: more of a window than this is in the way of what it stands on.
const exitLimit = 0.15;

const onPaper = ({ view }: Shot) => view === 'utskrift';

/**
 * What is wrong with a picture, the worst first: how far it scrolls sideways, texts cut off, controls on each other, a
 * quick exit that takes too much, how far below the first window the first number ends, and how long the page is, in
 * windows. On paper nothing is pressed, and there is no window.
 */
function faultsOf(shot: Shot): number[] {
  if (onPaper(shot)) return [shot.sideways, shot.cut, 0, 0, 0, 0];
  const { sideways, cut, shared, exit, number, height, window } = shot;
  const below = Math.max(0, (number ?? 0) - window);
  return [sideways, cut, shared, Math.max(0, (exit ?? 0) - exitLimit), below, height / window];
}

/** Orders two pictures: what is worst in the first fault where they differ comes first. */
export function compareShots(one: Shot, other: Shot): number {
  const [left, right] = [faultsOf(one), faultsOf(other)];
  const place = left.findIndex((fault, index) => fault !== right[index]);
  return place === -1 ? 0 : (right[place] ?? 0) - (left[place] ?? 0);
}

/** The worst pictures. What the dark has in common with the light is told of once. */
export function findWorst(shots: readonly Shot[], count: number): Shot[] {
  const sorted = [...shots].sort(compareShots);
  const isTold = (shot: Shot) =>
    shot.view === 'mörkt' &&
    sorted.some(
      (other) =>
        other.view === 'ljust' &&
        other.name === shot.name &&
        other.width === shot.width &&
        compareShots(other, shot) === 0,
    );
  return sorted.filter((shot) => !isTold(shot)).slice(0, count);
}

const orNone = (value: number | null | undefined) => (value === null || value === undefined ? '–' : String(value));

const columns: [head: string, width: number, read: (shot: Shot) => string][] = [
  ['sidled', 7, ({ sideways }) => String(sideways)],
  ['avskuret', 9, ({ cut }) => String(cut)],
  ['på varandra', 12, ({ shared }) => String(shared)],
  ['utgång', 7, ({ exit }) => (exit === null ? '–' : `${Math.round(exit * 100)} %`)],
  ['numret', 7, ({ number }) => orNone(number)],
  ['sidan', 7, ({ height }) => String(height)],
  ['huvudet', 8, ({ header }) => orNone(header)],
  ['slutet', 7, ({ tail }) => orNone(tail)],
  ['ark', 4, ({ sheets }) => orNone(sheets)],
];

const [pageWidth, viewWidth] = [36, 18];

const head = [
  'Sida'.padEnd(pageWidth),
  'Läge'.padEnd(viewWidth),
  ...columns.map(([name, width]) => name.padStart(width)),
];

const formatRow = (shot: Shot) =>
  [
    shot.address.padEnd(pageWidth),
    `${shot.width} ${shot.view}`.padEnd(viewWidth),
    ...columns.map(([, width, read]) => read(shot).padStart(width)),
  ].join('');

/** The words that say what the columns are, and in which order the worst stand. */
export const legend = [
  'Sämst först, efter: hur långt sidan rullar i sidled, avskurna texter, länkar och knappar som ligger på varandra,',
  'hur mycket utgången tar över 15 % av fönstret, hur långt under det första fönstret det första numret slutar, och',
  'hur många fönster lång sidan är. Längder i bildpunkter. Numret: var det första numret slutar. Slutet: det som',
  'kommer efter sidans egen text. Ark: A4 på papper.',
];

/** The table: the worst ten, then all, page by page. */
export function formatShotTable(shots: readonly Shot[]): string {
  const worst = findWorst(shots, 10);
  const faults = worst.flatMap(({ address, width, view, findings }) =>
    findings.slice(0, 3).map(({ place, text }) => `${address} ${width} ${view}: ${place} ${text}`),
  );
  return [
    ...legend,
    '',
    head.join(''),
    ...worst.map(formatRow),
    '',
    ...faults,
    '',
    head.join(''),
    ...shots.map(formatRow),
  ].join('\n');
}
