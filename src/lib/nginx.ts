import type { HeaderRule } from './header-rules.ts';
import { typesByEnding, unknownType } from './media-types.ts';
import { formsOf, toLocation, type WrittenRedirect } from './redirects.ts';
import { commonHeaders } from './security-headers.ts';
import { escapePattern } from './words.ts';

const note = '# Skriven av npm run build, ur samma tabell som _headers. Ändra inte här: se .github/DRIFT.md.\n';

// A dollar sign begins a variable wherever it stands, and nothing of ours has one.
function quote(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx kan inte ha ${text} i en rubrik eller adress.`);
  return `"${text}"`;
}

/** How a map of nginx finds an address: in whole, or by the folder it begins with. Patterns need no table of a set size. */
const toKey = (path: string) =>
  path.endsWith('/*') ? `"~^${escapePattern(path.slice(0, -1))}"` : `"~^${escapePattern(path)}$"`;

const toVariable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** The names of headers that depend on the address, each with the rules that set it. What is a file's type is told of where it is sent. */
function listByName(rules: readonly HeaderRule[]): Map<string, [path: string, value: string][]> {
  const found = new Map<string, [string, string][]>();
  for (const { path, headers } of rules.filter((rule) => rule.path !== '/*'))
    for (const [name, value] of Object.entries(headers))
      if (name !== 'Content-Type') found.set(name, [...(found.get(name) ?? []), [path, value]]);
  return found;
}

/**
 * What nginx is to know beside its servers: a map for each header that depends on the address.
 * What no rule is for (a redirect, a refusal) is ours alone.
 */
export function formatNginxMaps(rules: readonly HeaderRule[]): string {
  const maps = [...listByName(rules)].map(([name, values]) => {
    const otherwise = commonHeaders[name];
    const lines = values.map(([path, value]) => `  ${toKey(path)} ${quote(value)};\n`);
    return `map $uri ${toVariable(name)} {\n${otherwise ? `  default ${quote(otherwise)};\n` : ''}${lines.join('')}}\n`;
  });
  return [note, ...maps, 'map $status $site_allow {\n  405 "GET, HEAD";\n}\n'].join('\n');
}

const addHeaders = (rules: readonly HeaderRule[]) => {
  const common = rules.find(({ path }) => path === '/*')?.headers ?? {};
  return [
    ...Object.entries(common).map(([name, value]) => `add_header ${name} ${quote(value)} always;\n`),
    // A header without a value is not sent.
    ...[...listByName(rules).keys()].map((name) => `add_header ${name} ${toVariable(name)} always;\n`),
  ].join('');
};

const addTypes = (rules: readonly HeaderRule[]) =>
  rules
    .flatMap(({ path, headers: { 'Content-Type': type } }) => {
      if (!type) return [];
      const where = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
      return [`location ${where} { types { } default_type ${quote(type)}; }\n`];
    })
    .join('');

const addRedirects = (redirects: readonly WrittenRedirect[]) =>
  redirects
    .flatMap(({ from, to, status }) =>
      formsOf(from).map((form) => `location = ${quote(form)} { return ${status} ${quote(toLocation(to))}; }\n`),
    )
    .join('');

const typeLines = () =>
  Object.entries(typesByEnding)
    .map(([type, endings]) => `  ${type} ${endings.join(' ')};\n`)
    .join('');

/**
 * What stands in a server of nginx. It says itself where the site lies (`$site`) and where the forms are answered
 * (`$forms`).
 */
export function formatNginxServer(rules: readonly HeaderRule[], redirects: readonly WrittenRedirect[]): string {
  const compressed = Object.keys(typesByEnding).filter((type) => /^text\/|json|xml|javascript/.test(type));
  return `${note}
root $site;
index index.html;
server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types ${compressed.filter((type) => type !== 'text/html').join(' ')};
default_type ${unknownType};
types {
${typeLines()}}
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 1000;
gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};
client_header_timeout 10s;
client_body_timeout 10s;
error_page 404 /404.html;
error_page 403 =404 /404.html;

${addHeaders(rules)}
add_header Allow $site_allow always;

location / { if ($request_method !~ ^(GET|HEAD)$) { return 405; } }
location = /_headers { return 404; }
location = /_redirects { return 404; }
location /api/ {
  proxy_pass $forms;
  proxy_http_version 1.1;
  proxy_request_buffering off;
  proxy_set_header Host $host;
  proxy_set_header X-Real-IP $remote_addr;
  client_max_body_size 21m;
  # Those of the forms' own: no others are added to them.
  add_header X-Robots-Tag "";
}

${addTypes(rules)}
${addRedirects(redirects)}`;
}
