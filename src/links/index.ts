/**
 * The link guard's face: what the build and its commands may use. Inside it reads the built files (`read`), judges each
 * address in them (`judge`), finds the place in the source that an editor has to change (`locate`) and says so
 * (`report`). `external` asks other sites.
 */
export { BuiltSite } from './built-site.ts';
export { type CheckedFolder, checkFolder } from './check-folder.ts';
export { checkExternal, listUrls, placeVerdicts } from './external/check.ts';
export { readState, writeState } from './external/memory.ts';
export type { Judge, Placed } from './judge/judge.ts';
export { addPublished, findUnpublished, publishedFile } from './judge/published.ts';
export { locate } from './locate/locate.ts';
export { applyEdits, type Edit, type Left, listEdits } from './mend/mend.ts';
export type { ReadFile } from './read/address.ts';
export { listFolder, type PageMap, readPageMap } from './read/folder.ts';
export { applyRedirect, readTomlRedirects } from './read/host-rules.ts';
export { isReadable } from './read/site.ts';
export { writeEditorsPage, writeTicket } from './report/editors-page.ts';
export { applyExceptions } from './report/exceptions.ts';
export { type Format, formatReport, formats } from './report/report.ts';
export type { Finding } from './rules.ts';
