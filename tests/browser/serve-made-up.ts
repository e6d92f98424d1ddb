import { join } from 'node:path';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { buildMadeUp } from '../site/made-up.ts';
import { madeUpSite } from './servers.ts';

const project = buildMadeUp();
await startPreview(project, join(project, '_site'), madeUpSite.port);
