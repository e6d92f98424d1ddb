import type { PageView } from '../types/template-data.ts';
import { createServices } from './create-services.ts';
import { handle } from './handle.tsx';
import type { Services } from './services.ts';
import { readSettingsOrNone } from './settings.ts';
import { visitorOf } from './visitor.ts';

// The build puts the forms' surroundings here.
declare const FORM_VIEWS: Record<string, PageView>;

let services: Services | undefined;

/** The host's way in: every request under `/api/`. */
export default function handleRequest(request: Request, context: { ip?: string }): Promise<Response> {
  services ??= createServices(readSettingsOrNone(), FORM_VIEWS);
  // The host knows who asks, and writes the header itself whatever a visitor has put into it.
  const address = context.ip || request.headers.get('x-nf-client-connection-ip') || undefined;
  return handle(request, services, visitorOf(address));
}

// The host counts too, before our code is run. It knows nothing of the text, and throws it away: only who sends far more
// than a school does meets it.
export const config = {
  path: '/api/*',
  // Frankfurt: what people write is dealt with in the European Union.
  region: 'fra',
  rateLimit: { windowLimit: 600, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
