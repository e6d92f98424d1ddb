import type { PageView } from '../types/template-data.ts';
import { systemClock } from './clock.ts';
import { createMailedList } from './list.ts';
import { createListServer } from './list-server.ts';
import { createSend } from './mail.ts';
import { createLimiter, type Services } from './services.ts';
import type { Settings } from './settings.ts';

/** The functions' services, as a server runs them. */
export function createServices(settings: Settings, views: Readonly<Record<string, PageView>>): Services {
  const send = createSend(settings);
  return {
    settings,
    send,
    list: settings.listUrl
      ? createListServer(settings.listUrl)
      : createMailedList(send, settings.recipients.nyhetsbrev),
    now: systemClock,
    views,
    log: (line) => console.error(line),
    limiter: createLimiter(),
    sent: new Map(),
  };
}
