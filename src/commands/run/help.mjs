import { commands } from './table.mjs';

const pad = (rows) => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

const nameOf = (name) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** The table of all commands, a line each. */
export const describeAll = () =>
  [
    'Kommandon. Lägg till -- --help efter ett av dem, så säger det vilka val det har.',
    '',
    pad(Object.entries(commands).map(([name, { summary }]) => [nameOf(name), summary])),
  ].join('\n');

/** What a command does, its options, and which files of the project's it writes. */
export function describeCommand(name) {
  const { summary, options = {}, words, writes, more } = commands[name];
  const rows = Object.entries(options).map(([key, { value, choices, summary: what }]) => [
    `--${key}${value ? ` ${choices ? choices.join('|') : value}` : ''}`,
    what,
  ]);
  const usage = [nameOf(name), ...(words || rows.length > 0 ? ['--'] : []), words, rows.length > 0 && '[val]'];
  return [
    `${usage.filter(Boolean).join(' ')}`,
    '',
    `${summary[0].toUpperCase()}${summary.slice(1)}.`,
    ...(more ? [more] : []),
    ...(rows.length > 0 ? ['', pad(rows)] : []),
    '',
    writes ? `Skriver: ${writes}.` : 'Skriver inget i projektets egna filer.',
  ].join('\n');
}
