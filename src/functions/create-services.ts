import { setTimeout as pause } from 'node:timers/promises';
import type { PageView } from '../types/template-data.ts';
import { systemClock } from './clock.ts';
import { maxWait } from './deadline.ts';
import { createLimiter } from './limiter.ts';
import { createMailedList } from './list.ts';
import { createListServer } from './list-server.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';
import { createSend } from './smtp.ts';

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
    pause: (time) => pause(time),
    maxWait,
    views,
    log: (line) => console.error(line),
    limiter: createLimiter(),
    inFlight: new Map(),
  };
}
