import { ContentError, errorsIn } from '../checks/fault.ts';
import { formatReadability, rateReadability } from '../checks/language/readability.ts';
import { formatPreliminary } from '../checks/pages/translations.ts';
import { loadContent } from '../plugins/project.ts';
import { renderPages } from './build/build-site.ts';
import { reportFaults, reportWarnings } from './build/report.ts';
import { readWords } from './run/words.mjs';

async function check(): Promise<number> {
  const { faults, pages } = await loadContent();
  const errors = errorsIn(faults);
  reportWarnings(faults);
  if (errors.length > 0) return reportFaults(new ContentError(errors));
  const rated = rateReadability(await renderPages());
  const hard = rated.filter(({ lix, limit }) => lix > limit);
  const waiting = formatPreliminary(pages);
  const isWhole = readWords('check').values.allt === true;
  // Advice: an urgent correction may be published all the same.
  if (isWhole || hard.length > 0) console.log(formatReadability(isWhole ? rated : hard));
  if (hard.length > 0) console.log(`${hard.length} av sidorna är för svåra. De publiceras ändå.`);
  if (isWhole && waiting) console.log(`\n${waiting}`);
  console.log(`Innehållet är i ordning: ${pages.length} sidor i Markdown, 0 fel.`);
  return 0;
}

process.exitCode = await check().catch(reportFaults);
