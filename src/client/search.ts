import { start as searchResults } from '../components/search-results/search-results.client.ts';
import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { startAll } from './start.ts';

// The script of the search page. Its suggestions come before the form that they may take the place of.
startAll({ '[data-module=search-results]': searchResults, '[data-module=share-page]': sharePage });
