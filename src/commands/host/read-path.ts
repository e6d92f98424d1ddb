import { attempt } from '../../lib/attempt.ts';

// Far longer than any address of ours, and short enough for every file system.
const maxPathLength = 1024;

/**
 * The path that a request asks for, decoded. Undefined where it is none that a browser asks of us: it leaves the site,
 * is another server's (`//evil.example`), cannot be decoded, or holds what no address has.
 */
export function readPath(url: string): string | undefined {
  const [raw = ''] = url.split('?');
  const path = attempt(() => decodeURIComponent(raw));
  const isSafe = path?.startsWith('/') && !/\/\/|\\|\p{Cc}|\/\.\.?(\/|$)/u.test(path) && raw.length <= maxPathLength;
  return isSafe ? path : undefined;
}
