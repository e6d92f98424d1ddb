import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that others have written, where it is installed. */
export interface HostProgram {
  name: 'nginx' | 'caddy';
  /** Whether the machine has it. */
  isThere: boolean;
  /** Tries the settings, and returns what it says of them: nothing where they are right. */
  check: (place: Place) => string;
  start: (place: Place) => Promise<Running>;
}

export interface Place {
  /** The folder with the settings that the build has written. */
  host: string;
  /** The built site. */
  site: string;
  /** Where the forms are answered. */
  forms: string;
}

export interface Running {
  url: string;
  stop: () => Promise<void>;
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });
}

const has = (name: string) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;

const nginxSettings = ({ host, site, forms }: Place, folder: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${host}/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    set $site ${site};
    set $forms ${forms};
    include ${host}/nginx-server.conf;
  }
}
`;

const caddySettings = ({ host }: Place, _folder: string, port: number) => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  import ${host}/Caddyfile
}
`;

const programs = {
  nginx: { settings: nginxSettings, test: ['-t', '-c'], run: ['-c'], rest: ['-e', 'stderr'] },
  caddy: {
    settings: caddySettings,
    test: ['validate', '--adapter', 'caddyfile', '--config'],
    run: ['run', '--adapter', 'caddyfile', '--config'],
    rest: [],
  },
};

function prepare(name: keyof typeof programs, place: Place, port: number) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const file = join(folder, 'settings');
  writeFileSync(file, programs[name].settings(place, folder, port));
  const env = { ...process.env, HOME: folder, SITE: place.site, FORMS: place.forms };
  return { folder, file, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function waitFor(url: string): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Ingen svarar på ${url}`);
}

const toProgram = (name: keyof typeof programs): HostProgram => ({
  name,
  isThere: has(name),
  check(place) {
    const { file, env, remove } = prepare(name, place, 1);
    const { test, rest } = programs[name];
    const { status, stderr } = spawnSync(name, [...test, file, ...rest], { encoding: 'utf8', env });
    remove();
    return status === 0 && !/\[warn\]/.test(stderr) ? '' : stderr;
  },
  async start(place) {
    const port = await findPort();
    const { file, env, remove } = prepare(name, place, port);
    const { run, rest } = programs[name];
    const child = spawn(name, [...run, file, ...rest], { env, stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const url = `http://127.0.0.1:${port}`;
    await Promise.race([waitFor(url), ended.then(() => Promise.reject(new Error(`${name} startade inte.`)))]);
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
      remove();
    };
    return { url, stop };
  },
});

/** The servers for which the build writes settings. */
export const hostPrograms: readonly HostProgram[] = [toProgram('nginx'), toProgram('caddy')];
