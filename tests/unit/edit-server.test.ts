import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { EditServer } from '../../src/commands/edit-loop/edit-server.ts';
import type { EditSession } from '../../src/commands/edit-loop/session.ts';

test('en sida som gjordes innan nästa ändring kom säger vilken version den är, så att webbläsaren laddar om den', async () => {
  const session = {
    version: 1,
    faults: [],
    async page() {
      const made = { html: '<head></head>Som den var', version: this.version };
      // While it is on its way somebody saves.
      this.version += 1;
      return made;
    },
  };
  const server = await new EditServer(session as unknown as EditSession).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    const html = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    assert.match(html, /data-version="1"><\/script><\/head>Som den var/);
  } finally {
    server.close();
  }
});
