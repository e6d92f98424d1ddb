import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handle } from '../../src/functions/handle.tsx';
import { forms } from '../../src/lib/forms.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findFormFaults } from '../instruments/form-page.ts';
import { post, setStage } from './forms.ts';
import { readPages } from './site.ts';

const pages = readPages();

for (const { name, page, action } of Object.values(forms)) {
  test(`formuläret ${name} kan fyllas i av alla, tomt och med fel`, async () => {
    const built = pages.find(({ address }) => address === page);
    assert.equal(built?.$(`form[action="${action}"]`).length, 1);
    assert.deepEqual(findFormFaults(page, built?.html ?? '').map(formatFinding), []);
    // What the function answers is of the made-up site: the same code, and the same for any content.
    const answer = await handle(post(action, ''), setStage().services, 'a');
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /role="alert"[\s\S]*aria-(invalid|describedby)/);
    assert.deepEqual(findFormFaults(page, html).map(formatFinding), []);
  });
}
