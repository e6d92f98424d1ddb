import { existsSync, readFileSync, statSync } from 'node:fs';
import { PageHeadReader, readWith } from '../../lib/page-head.ts';

/** What the start page may weigh before somebody should take something away, and what it may never weigh, in bytes. */
const aim = 15_000;
const maxBytes = 15_279;

/**
 * What a phone fetches before it shows the start page: the page, its styles and script, what they draw with, and the
 * icon. In bytes, unpacked.
 * @param folder the built site
 */
export function weighFirstView(folder: string): { name: string; bytes: number }[] {
  const { head } = readWith(readFileSync(`${folder}/index.html`, 'utf8'), new PageHeadReader());
  const [styles = ''] = head.styles;
  const inStyles = readFileSync(folder + styles, 'utf8').matchAll(/url\("?(\/[^")]+)"?\)/g);
  const drawn = [...head.pictures, ...[...inStyles].map(([, address = '']) => address)];
  const weigh = (...addresses: readonly string[]) =>
    [...new Set(addresses)]
      .filter((address) => existsSync(folder + address))
      .reduce((sum, address) => sum + statSync(folder + address).size, 0);
  return [
    { name: 'sidan', bytes: weigh('/index.html') },
    { name: 'stilmallen', bytes: weigh(styles) },
    { name: 'skriptet', bytes: weigh(...head.scripts.map(({ address }) => address)) },
    { name: 'teckningar', bytes: weigh(...drawn) },
    { name: 'ikonen', bytes: weigh(head.icon) },
  ];
}

/** The sum in a line for who builds, with advice where it nears its end. */
export function describeFirstView(parts: ReturnType<typeof weighFirstView>): string {
  const format = (bytes: number) => bytes.toLocaleString('sv');
  const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
  const list = parts.map(({ name, bytes }) => `${name} ${format(bytes)}`).join(', ');
  const line = `Startsidans första vy: ${format(sum)} byte av högst ${format(maxBytes)} (${list}).`;
  return sum > aim ? `${line}\nRåd: det är mer än ${format(aim)}. Ta bort något innan du lägger till.` : line;
}
