import { access } from 'node:fs/promises';
import { startPreview } from './preview/server.ts';

const site = '_site';
const firstPort = Number(process.env.PORT) || 8080;

async function startAt(port: number): Promise<string> {
  try {
    return (await startPreview(process.cwd(), site, port)).url;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.log(`Porten ${port} är upptagen. Provar ${port + 1}.`);
    return startAt(port + 1);
  }
}

const built = await access(`${site}/index.html`).then(
  () => true,
  () => false,
);
if (built) console.log(`Webbplatsen visas som hos värden: ${await startAt(firstPort)}/`);
else {
  console.error('Det finns ingen byggd webbplats. Kör först: npm run build');
  process.exitCode = 1;
}
