import { start as quickExit } from '../components/quick-exit/quick-exit.client.ts';
import { start as searchResults } from '../components/search-results/search-results.client.ts';
import { startAll } from './start-modules.ts';

// The script of the search page. Its suggestions come before the form that they may take the place of.
startAll({ '[data-module=quick-exit]': quickExit, '[data-module=search-results]': searchResults });
