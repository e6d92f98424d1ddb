import { start as municipalityFinder } from '../components/municipality-finder/municipality-finder.client.ts';
import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { startAll } from './start.ts';

// The script of the list of municipalities.
startAll({ '[data-module=municipality-finder]': municipalityFinder, '[data-module=share-page]': sharePage });
