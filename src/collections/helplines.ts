import { withoutOldHours } from '../lib/ages.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Link } from '../schemas/link.ts';

/**
 * The numbers as visitors see them: without hours that nobody can vouch for, and with an address for every other way to
 * get in touch. Those that nobody has rung yet are among them, for editors: the content check keeps them off pages.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function shownHelplines(helplines: readonly Helpline[], links: readonly Link[], today: string): Helpline[] {
  return withoutOldHours(helplines, today).map(({ channels, ...line }) => {
    const page = links.find(({ id }) => id === line.link)?.url;
    const address = page ? { address: page } : {};
    return channels ? { ...line, channels: channels.map((channel) => ({ ...address, ...channel })) } : line;
  });
}
