import { rm } from 'node:fs/promises';
import { buildSite } from './build/build-site.ts';
import { reportFaults } from './build/report.ts';
import { adviseOnSecrets } from './build/secrets.ts';

const advice = adviseOnSecrets(process.env);
if (advice) console.log(advice);
process.exitCode = (await buildSite('_site').catch(reportFaults)) ?? 0;
await rm('.cache/templates', { recursive: true, force: true });
// esbuild's helper process would keep Node waiting.
process.exit();
