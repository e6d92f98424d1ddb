import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listRedirects } from '../collections/redirects.ts';
import { formatCaddy } from '../lib/caddy.ts';
import type { HeaderRule } from '../lib/header-rules.ts';
import { formatNginxMaps, formatNginxServer } from '../lib/nginx.ts';
import { loadContent } from './project.ts';

/**
 * Writes the settings of servers that know neither `_headers` nor `_redirects`, of the same table.
 * @param output the folder of the build, where the site lies in one of its own: the two take their places together
 */
export async function writeHostFiles(output: string, rules: readonly HeaderRule[]): Promise<void> {
  const redirects = listRedirects((await loadContent()).records);
  const folder = join(output, '../host');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'nginx-http.conf'), formatNginxMaps(rules));
  await writeFile(join(folder, 'nginx-server.conf'), formatNginxServer(rules, redirects));
  await writeFile(join(folder, 'Caddyfile'), formatCaddy(rules, redirects));
}
