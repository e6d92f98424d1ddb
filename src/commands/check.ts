import { checkContent } from '../checks/content.ts';
import { ContentError, errorsIn } from '../checks/fault.ts';
import { root, today } from '../plugins/project.ts';
import { reportFaults, reportWarnings } from './report.ts';

const { faults, pages } = await checkContent(root, today());
const errors = errorsIn(faults);
reportWarnings(faults);
if (errors.length > 0) process.exitCode = reportFaults(new ContentError(errors));
else console.log(`Innehållet är i ordning: ${pages.length} sidor i Markdown, 0 fel.`);
