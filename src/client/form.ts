import { start as serviceForm } from '../components/service-form/service-form.client.ts';
import { startAll } from './start.ts';

// The script of pages with a form.
startAll({ '[data-module=service-form]': serviceForm });
