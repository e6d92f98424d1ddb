import { ContentError, errorsIn } from '../checks/fault.ts';
import { formatReadability, rateReadability } from '../checks/language/readability.ts';
import { formatPreliminary } from '../checks/pages/translations.ts';
import { loadContent } from '../plugins/project.ts';
import { renderPages } from './build-site.ts';
import { reportFaults, reportWarnings } from './report.ts';

async function check(): Promise<number> {
  const { faults, pages } = await loadContent();
  const errors = errorsIn(faults);
  reportWarnings(faults);
  if (errors.length > 0) return reportFaults(new ContentError(errors));
  const rated = rateReadability(await renderPages());
  const hard = rated.filter(({ lix, limit }) => lix > limit);
  console.log(formatReadability(rated));
  // Advice: an urgent correction may be published all the same.
  if (hard.length > 0) console.log(`\n${hard.length} av sidorna är för svåra. De publiceras ändå.`);
  const waiting = formatPreliminary(pages);
  if (waiting) console.log(`\n${waiting}`);
  console.log(`\nInnehållet är i ordning: ${pages.length} sidor i Markdown, 0 fel.`);
  return 0;
}

process.exitCode = await check().catch(reportFaults);
