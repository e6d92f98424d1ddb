import { start as quickExit } from '../components/quick-exit/quick-exit.client.ts';
import { start as serviceForm } from '../components/service-form/service-form.client.ts';
import { startAll } from './start-modules.ts';

// The script of pages with a form, some of which have a way out.
startAll({ '[data-module=quick-exit]': quickExit, '[data-module=service-form]': serviceForm });
