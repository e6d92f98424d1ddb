import { environment } from '../plugins/environment.ts';
import { buildSite } from './build/build-site.ts';
import { reportFaults } from './build/report.ts';
import { adviseOnSecrets } from './build/secrets.ts';

const advice = adviseOnSecrets(environment());
if (advice) console.log(advice);
process.exitCode = (await buildSite().catch(reportFaults)) ?? 0;
// esbuild's helper process would keep Node waiting.
process.exit();
