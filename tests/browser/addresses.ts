import { listPageAddresses } from '../instruments/built-pages.ts';
import { listMainTypes, listTypes } from '../instruments/scripted/check.ts';
import { isMunicipalityPage } from '../site/site.ts';

/** Pages and the error page, everything that a visitor may see, as the tests are laid out before the server answers. */
export const allPages = listPageAddresses('_site');

/** One page of each kind. */
export const pageTypes = listTypes(allPages);

/** The pages that differ most from each other, for what takes long to look at. */
export const mainTypes = listMainTypes(allPages);

/** The page of each municipality. */
export const municipalityPages = allPages.filter(isMunicipalityPage);
