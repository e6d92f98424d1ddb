/**
 * The link guard's face: what the build and its commands may use. Inside it reads the built files (`read`), judges each
 * address in them (`judge`), finds the place in the source that an editor has to change (`locate`) and says so
 * (`report`). `external` asks other sites.
 */
export { BuiltSite } from './built-site.ts';
export { type CheckedFolder, checkFolder } from './check-folder.ts';
export { readState, writeState } from './external/address-history.ts';
export { checkExternal, listUrls, placeVerdicts } from './external/check-external.ts';
export type { Judge, PlacedAddress } from './judge/judge-address.ts';
export { addPublished, findUnpublished, publishedAddressesFile } from './judge/published-addresses.ts';
export { locate } from './locate/locate.ts';
export { type AddressEdit, applyEdits, listEdits, type ManualEdit } from './mend/mend.ts';
export type { ReadFile } from './read/address.ts';
export { isReadable } from './read/built-files.ts';
export { listFolder, type PageMap, readPageMap } from './read/folder.ts';
export { applyRedirect, readTomlRedirects } from './read/host-rules.ts';
export { writeEditorsPage, writeTicket } from './report/editors-page.ts';
export { applyExceptions } from './report/exceptions.ts';
export { formatReport, type ReportFormat, reportFormats } from './report/format-report.ts';
export type { LinkFinding } from './rules.ts';
