import { start as municipalityFinder } from '../components/municipality-finder/municipality-finder.client.ts';
import { start as quickExit } from '../components/quick-exit/quick-exit.client.ts';
import { startAll } from './start-modules.ts';

// The script of the list of municipalities: the way out comes first.
startAll({ '[data-module=quick-exit]': quickExit, '[data-module=municipality-finder]': municipalityFinder });
