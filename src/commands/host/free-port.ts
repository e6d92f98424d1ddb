import { createServer } from 'node:net';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });

/** The first free port of this machine, from one on. Each that is taken is told of. */
export async function firstFreePort(port: number): Promise<number> {
  if (await isFree(port)) return port;
  console.log(`Porten ${port} är upptagen. Provar ${port + 1}.`);
  return firstFreePort(port + 1);
}
