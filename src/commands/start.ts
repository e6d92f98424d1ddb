import { createServer } from 'node:net';
import Eleventy from '@11ty/eleventy';
import { ContentError, errorsIn } from '../checks/fault.ts';
import { loadContent } from '../plugins/project.ts';
import { answerForms } from './mailbox.ts';
import { reportFaults, reportWarnings } from './report.ts';

const site = '.cache/start';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port);
  });

async function findPort(port: number): Promise<number> {
  if (await isFree(port)) return port;
  console.log(`Porten ${port} är upptagen. Provar ${port + 1}.`);
  return findPort(port + 1);
}

const { faults } = await loadContent();
reportWarnings(faults);
const errors = errorsIn(faults);
if (errors.length > 0) {
  process.exit(reportFaults(new ContentError(errors)));
}

const port = await findPort(Number(process.env.PORT) || 8080);
const eleventy = new Eleventy('src/content', site, {
  configPath: 'eleventy.config.ts',
  quietMode: true,
  runMode: 'serve',
  config: (config) => config.setServerOptions({ middleware: [answerForms] }),
});
await eleventy.init();
await eleventy.watch();
await eleventy.serve(port);
console.log(`Webbplatsen visas på http://localhost:${port}/ och laddas om när du sparar. Avsluta med Ctrl+C.`);
console.log(`Mejl från formulären visas här och på http://localhost:${port}/mejl`);
