import type { Server } from 'node:http';
import { listen } from '../host/listen.ts';
import { loadServices, showMailbox } from './mailbox.ts';

export { headersFor, readNetlifyRules } from '../host/netlify-rules.ts';

/**
 * Serves a built site as the host does, on this machine, with a mail server of its own where none is set.
 * @param site the built folder
 * @param port 0 for any free one
 */
export const startPreview = (root: string, site: string, port: number): Promise<{ url: string; server: Server }> =>
  listen({ root, site, services: loadServices, first: showMailbox }, port);
