import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localSettings } from '../../../src/commands/preview/mailbox.ts';
import { createServices } from '../../../src/functions/create-services.ts';
import { answerOnNode } from '../../../src/functions/node.ts';
import type { PageView } from '../../../src/types/template-data.ts';

// The functions on a server of their own, which is there to be killed: `server.ts <port of the mail server> <secret>`.
const [mailPort = '', secret = ''] = process.argv.slice(2);
const views = JSON.parse(readFileSync('.cache/forms.json', 'utf8')) as Record<string, PageView>;
const services = createServices({ ...localSettings(Number(mailPort), 1_000_000), secret }, views);
const server = createServer((request, response) => void answerOnNode(request, response, services));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
