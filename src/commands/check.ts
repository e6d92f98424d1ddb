import { ContentError, errorsIn } from '../checks/fault.ts';
import { adviseOnReadability, formatReadability, rateReadability } from '../checks/language/readability.ts';
import { formatPreliminary } from '../checks/pages/translations.ts';
import { changeEnvironment } from '../plugins/environment.ts';
import { loadContent } from '../plugins/project.ts';
import { readAllPages } from './build/build-site.ts';
import { reportFaults, reportWarnings } from './build/report-faults.ts';
import { readArguments } from './run/arguments.mjs';
import { findSpelling } from './stavning/find-spelling.ts';

// Where the packages of development are not installed, nobody can say how a word is spelt.
const adviseOnSpelling = () =>
  findSpelling().catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return { faults: [] };
    throw error;
  });

async function check(): Promise<number> {
  // What is not out yet is made too, so that its day can come at night, when nobody is there to mend it.
  changeEnvironment({ SITE_EMBARGO: 'off' });
  const { faults, pages } = await loadContent();
  const errors = errorsIn(faults);
  // Of a text that has to be mended first, the spelling can wait.
  const spelling = errors.length > 0 ? [] : (await adviseOnSpelling()).faults;
  reportWarnings([...faults, ...spelling]);
  if (errors.length > 0) return reportFaults(new ContentError(errors));
  const rated = rateReadability(await readAllPages());
  const outside = rated.filter(({ heavy, chopped }) => heavy.length + chopped.length > 0);
  const waiting = formatPreliminary(pages);
  const isWhole = readArguments('check').values.allt === true;
  // Advice: an urgent correction may be published all the same.
  if (isWhole || outside.length > 0) console.log(formatReadability(isWhole ? rated : outside));
  for (const line of adviseOnReadability(outside)) console.log(line);
  if (isWhole && waiting) console.log(`\n${waiting}`);
  console.log(`Innehållet är i ordning: ${pages.length} sidor i Markdown, 0 fel.`);
  return 0;
}

process.exitCode = await check().catch(reportFaults);
