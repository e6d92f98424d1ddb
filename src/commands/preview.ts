import { environment } from '../plugins/environment.ts';
import { startPreview } from './preview/start-preview.ts';

const site = '_site';
const firstPort = environment().PORT ?? 8080;

async function startAt(port: number): Promise<string> {
  try {
    return (await startPreview(process.cwd(), site, port)).url;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.log(`Porten ${port} är upptagen. Provar ${port + 1}.`);
    return startAt(port + 1);
  }
}

console.log(`Webbplatsen visas som hos värden: ${await startAt(firstPort)}/`);
