import { environment } from '../plugins/environment.ts';
import { buildSite } from './build/build-site.ts';
import { reportFaults } from './build/report-faults.ts';
import { adviseOnSecrets } from './build/secrets.ts';

async function buildAtHost(): Promise<0> {
  const advice = adviseOnSecrets(environment());
  if (advice) console.log(advice);
  return buildSite();
}

process.exitCode = (await buildAtHost().catch(reportFaults)) ?? 0;
// esbuild's helper process would keep Node waiting.
process.exit();
