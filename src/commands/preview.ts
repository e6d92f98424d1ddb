import { environment } from '../plugins/environment.ts';
import { firstFreePort } from './host/free-port.ts';
import { startPreview } from './preview/start-preview.ts';

const port = await firstFreePort(environment().PORT ?? 8080);
const { url } = await startPreview(process.cwd(), '_site', port);
console.log(`Webbplatsen visas som hos värden: ${url}/`);
