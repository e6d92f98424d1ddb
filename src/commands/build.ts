import { buildSite } from './build/build-site.ts';
import { reportFaults } from './build/report.ts';

process.exitCode = (await buildSite().catch(reportFaults)) ?? 0;
// esbuild's helper process would keep Node waiting.
process.exit();
