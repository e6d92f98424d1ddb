import { relative } from 'node:path';
import { watch } from 'chokidar';
import { errorsIn, formatFaults } from '../checks/fault.ts';
import { environment } from '../plugins/environment.ts';
import { root } from '../plugins/project.ts';
import { reportWarnings } from './build/report-faults.ts';
import type { FileChange } from './edit-loop/changes.ts';
import { EditServer } from './edit-loop/edit-server.ts';
import { EditSession } from './edit-loop/session.ts';
import { firstFreePort } from './host/free-port.ts';

// An editor's program may save in two steps, and more than one file at once.
const pause = 15;

const firstPort = environment().PORT ?? 8080;
const session = new EditSession();
const server = new EditServer(session);
let wasWrong = false;

function report(): void {
  const errors = errorsIn(session.faults);
  const lines = [...(errors.length > 0 ? [formatFaults(errors)] : []), ...(session.error ? [session.error] : [])];
  if (lines.length > 0) console.error(`\n${lines.join('\n')}\nSidorna visas som de var innan.`);
  else if (wasWrong) console.log('Felen är rättade.');
  wasWrong = lines.length > 0;
}

async function take(changes: readonly FileChange[]): Promise<void> {
  await session.change(changes);
  server.tell();
  report();
}

let waiting: FileChange[] = [];

function note(kind: FileChange['kind'], path: string): void {
  if (waiting.length === 0)
    setTimeout(() => {
      const changes = waiting;
      waiting = [];
      void take(changes);
    }, pause);
  waiting.push({ kind, path: relative(root, path).replaceAll('\\', '/') });
}

// Before anything is read, so that no save in the meantime is missed.
const watcher = watch(['src', '_data', 'assets', 'eleventy.config.ts', 'netlify.toml'], {
  cwd: root,
  ignoreInitial: true,
});
for (const kind of ['add', 'change', 'unlink'] as const) watcher.on(kind, (path) => note(kind, `${root}/${path}`));
await new Promise<void>((resolve) => watcher.once('ready', resolve));

await session.change([{ kind: 'add', path: 'src' }]);
reportWarnings(session.faults);
report();

const port = await firstFreePort(firstPort);
await server.listen(port);
console.log(`Webbplatsen visas på http://localhost:${port}/ och laddas om när du sparar. Avsluta med Ctrl+C.`);
console.log(`Mejl från formulären visas här och på http://localhost:${port}/mejl`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void session.close().finally(() => process.exit());
  });
