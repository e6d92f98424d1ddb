import { start as searchResults } from '../components/search-results/search-results.client.ts';
import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { startAll } from './start.ts';

// The script of the search page: the ordinary one and the search.
startAll({ 'share-page': sharePage, 'search-results': searchResults });
