import { withoutOldHours } from '../lib/ages.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Link } from '../schemas/link.ts';

/**
 * The numbers that visitors see: those that somebody has confirmed, without hours that nobody can vouch for, and with
 * an address for every other way to get in touch.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function shownHelplines(helplines: readonly Helpline[], links: readonly Link[], today: string): Helpline[] {
  const confirmed = helplines.filter(({ unconfirmed }) => !unconfirmed);
  return withoutOldHours(confirmed, today).map(({ channels, ...line }) => {
    const page = links.find(({ id }) => id === line.link)?.url;
    const address = page ? { address: page } : {};
    return channels ? { ...line, channels: channels.map((channel) => ({ ...address, ...channel })) } : line;
  });
}
