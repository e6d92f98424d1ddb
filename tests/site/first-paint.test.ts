import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { readMadeUpPages } from './made-up.ts';
import { readPages, readSiteFile, siteFolder } from './site.ts';

// Each file beyond these is a round trip more on a slow line, before all that is seen first is there (LCP).
test('stilmallarna hämtar inget: det skulle börja komma först när de är där', () => {
  const styles = listFiles(`${siteFolder}/build`).filter((path) => /^[^/]+\.css$/.test(path));
  assert.ok(styles.length >= 2);
  for (const path of styles) assert.doesNotMatch(readSiteFile(`build/${path}`), /url\(|@import/, path);
});

test('en sida väntar på en stilmall och ett skript, och landskapet får vänta på dem', () => {
  for (const { address, $ } of [...readPages(), ...readMadeUpPages().all]) {
    assert.equal($('link[rel=stylesheet]').length, 1, address);
    assert.equal($('script[src]').length, 1, address);
    assert.equal($('link:is([rel=preload], [rel=modulepreload])').length, 0, address);
    // A picture in a text may be what the page is about. The landscape never is.
    assert.equal($('.start-hero img').not('[fetchpriority=low]').length, 0, address);
  }
});
