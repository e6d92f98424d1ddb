import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveRedirect } from '../../src/commands/host/netlify-rules.ts';
import { readPath } from '../../src/commands/host/read-path.ts';
import { formatCaddy } from '../../src/lib/caddy.ts';
import { headerRules } from '../../src/lib/header-rules.ts';
import { formatNginxMaps, formatNginxServer } from '../../src/lib/nginx.ts';
import { formatRedirects } from '../../src/lib/redirects.ts';

const redirects = [
  { from: '/gammal', to: '/ny/', status: 301 },
  { from: '/mapp/*', to: '/annan/:splat', status: 302 },
  { from: '/bara-nagra', to: '/ny/', status: 301, conditional: true },
  { from: 'https://www.exempel.se/admin/*', to: 'https://redigera.exempel.se/admin/:splat', status: 301 },
  { from: '/omskrivet/*', to: '/ny/', status: 200 },
];

test('en omdirigering följs som den är skriven, med och utan snedstreck sist, och med det som följer efter', () => {
  for (const [path, to] of [
    ['/gammal', '/ny/'],
    ['/gammal/', '/ny/'],
    ['/mapp/en/sida', '/annan/en/sida'],
    ['/bara-nagra', undefined],
    ['/admin/', undefined],
    ['/omskrivet/x', undefined],
    ['/finns-inte/', undefined],
  ] as const)
    assert.equal(resolveRedirect(redirects, path)?.to, to, path);
});

test('en sökväg som lämnar webbplatsen är ingen', () => {
  for (const url of ['//ond.exempel', '/../a', '/%2e%2e/a', '/a%00', '/%', `/${'a'.repeat(2_000)}`, 'a', '*'])
    assert.equal(readPath(url), undefined, url);
  assert.equal(readPath('/l%C3%A4sa/?x=1'), '/läsa/');
});

const rules = headerRules([{ address: '/lagen/', integrity: 'sha256-a=' }], ['/kalender.ics']);

test('nginx och Caddy får samma regler och omdirigeringar som _headers och _redirects', () => {
  const written = [{ from: '/läsa', to: '/lagen/#första', status: 301 }];
  const [maps, server, caddy] = [
    formatNginxMaps(rules),
    formatNginxServer(rules, written),
    formatCaddy(rules, written),
  ];
  assert.equal(formatRedirects(written), '/läsa /lagen/#första 301\n/läsa/ /lagen/#första 301\n');
  for (const form of ['/läsa', '/läsa/']) {
    assert.ok(server.includes(`location = "${form}" { return 301 "/lagen/#f%C3%B6rsta"; }`), form);
    assert.ok(caddy.includes(`redir "${form}" "/lagen/#f%C3%B6rsta" 301`), form);
  }
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers)) {
      assert.ok((maps + server).includes(`"${value}"`), `nginx ${name}`);
      assert.ok(caddy.includes(`${name} "${value}"`), `Caddy ${name}`);
    }
});

test('ett tecken som betyder något annat i inställningarna stoppar bygget, hellre än att bli dem', () => {
  const formats = { nginx: formatNginxServer, Caddy: formatCaddy };
  for (const [name, format] of Object.entries(formats)) {
    for (const from of ['/a"; return 200 "', '/a\nb', '/a\\', name === 'nginx' ? '/$x' : '/{x}'])
      assert.throws(
        () => format(rules, [{ from, to: '/lagen/', status: 301 }]),
        new RegExp(`^Error: ${name} kan inte ha`),
      );
    // Where it leads is written in percent signs.
    assert.ok(!format(rules, [{ from: '/a', to: '/b"; return 200 "', status: 301 }]).includes('; return 200'), name);
  }
});
