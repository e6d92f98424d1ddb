import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A key and a certificate for a day. */
async function certify(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'http2-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const what = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  try {
    await run('openssl', [...what, '-keyout', key, '-out', cert]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

// They are about the one connection (RFC 9113, 8.2.2).
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

/**
 * Serves what another server answers as the host does, by HTTP/2: a browser then fetches all that it needs at once, over
 * the connection that it has. By HTTP/1.1 each file beyond the first waits for a connection of its own.
 * The certificate is nobody's: the browser has to be told to overlook that.
 * @param origin the other server, such as `http://localhost:8080`
 * @throws {Error} where there is no `openssl` to make the certificate
 */
export async function serveByHttp2(origin: string): Promise<{ url: string; close: () => void }> {
  const server = createSecureServer(await certify(), ({ url, method, headers }, response) => {
    const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
    request(origin + url, { method, headers: own }, (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => !ofConnection.has(name));
      response.writeHead(answer.statusCode ?? 500, Object.fromEntries(kept));
      answer.pipe(response);
    }).end();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `https://localhost:${port}`, close: () => server.close() };
}
