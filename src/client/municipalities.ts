import { start as municipalityFinder } from '../components/municipality-finder/municipality-finder.client.ts';
import { startAll } from './start.ts';

// The script of the list of municipalities.
startAll({ '[data-module=municipality-finder]': municipalityFinder });
