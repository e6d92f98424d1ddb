import type { HeaderRule } from './header-rules.ts';
import { formsOf, toLocation, type WrittenRedirect } from './redirects.ts';
import { commonHeaders, type Headers } from './security-headers.ts';

const note = '# Skriven av npm run build, ur samma tabell som _headers. Ändra inte här: se .github/DRIFT.md.\n';

function quote(text: string): string {
  if (/["\\{}\n]/.test(text)) throw new Error(`Caddy kan inte ha ${text} i en rubrik eller adress.`);
  return `"${text}"`;
}

const listHeaders = (headers: Headers, indent: string) =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} ${quote(value)}\n`)
    .join('');

const addHeaders = ({ path, headers }: HeaderRule) => `    header ${path} {\n${listHeaders(headers, '      ')}    }\n`;

const addRedirects = (redirects: readonly WrittenRedirect[]) =>
  redirects
    .flatMap(({ from, to, status }) =>
      formsOf(from).map((form) => `    redir ${quote(form)} ${quote(toLocation(to))} ${status}\n`),
    )
    .join('');

/**
 * What stands in a site of Caddy. Two variables of its surroundings say where the site lies (`SITE`) and where the forms
 * are answered (`FORMS`).
 */
export function formatCaddy(rules: readonly HeaderRule[], redirects: readonly WrittenRedirect[]): string {
  const [common, ...others] = [rules.find(({ path }) => path === '/*'), ...rules.filter(({ path }) => path !== '/*')];
  const ofMissing = others.find(({ path }) => path === '/404.html')?.headers ?? {};
  return `${note}
root * {$SITE}
encode zstd gzip

@forms path /api/*
@files not path /api/*
@refused {
  not path /api/*
  not method GET HEAD
}

handle @forms {
  reverse_proxy {$FORMS:127.0.0.1:8080} {
    header_up X-Real-IP {remote_host}
  }
}

handle @refused {
  header -Server
  header {
    Allow "GET, HEAD"
${listHeaders(commonHeaders, '    ')}  }
  respond 405
}

# In the order in which it stands: what is for an address comes after what is for all.
handle @files {
  route {
    header -Server
    header {
${listHeaders({ ...common?.headers, ...commonHeaders }, '      ')}    }
${others.map(addHeaders).join('')}
${addRedirects(redirects)}
    file_server {
      hide _headers _redirects
    }
  }
}

handle_errors {
  header -Server
  header {
${listHeaders({ ...commonHeaders, ...ofMissing }, '    ')}  }
  rewrite * /404.html
  file_server
}
`;
}
