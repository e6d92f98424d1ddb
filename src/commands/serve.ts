import { readFile } from 'node:fs/promises';
import { createServices } from '../functions/create-services.ts';
import type { Services } from '../functions/services.ts';
import { readSettingsOrNone } from '../functions/settings.ts';
import { environment } from '../plugins/environment.ts';
import type { PageView } from '../types/template-data.ts';
import { listen, stop } from './host/listen.ts';

// The same services for as long as the server runs: they count what each visitor has sent.
const services = createServices(readSettingsOrNone(), {});

async function loadServices(forms: string): Promise<Services> {
  return { ...services, views: JSON.parse(await readFile(forms, 'utf8')) as Record<string, PageView> };
}

const { PORT: port = 8080, HOST: host = '127.0.0.1' } = environment();
const { server } = await listen({ root: process.cwd(), site: '_site', services: loadServices }, port, host);
console.log(`Webbplatsen svarar på http://${host.includes(':') ? `[${host}]` : host}:${port}/`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    console.log('Svarar klart och stannar.');
    void stop(server).then(() => process.exit(0));
  });
