import { start as serviceForm } from '../components/service-form/service-form.client.ts';
import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { startAll } from './start.ts';

// The script of pages with a form: the ordinary one and the form's own.
startAll({ 'share-page': sharePage, 'service-form': serviceForm });
