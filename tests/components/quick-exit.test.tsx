import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { renderToString } from 'preact-render-to-string';
import { QuickExit } from '../../src/components/quick-exit/quick-exit.tsx';

const to = {
  value: 'https://vader.example.org/',
  title: 'Vädret',
  publisher: 'Vädret',
  source: 'egen',
  published: null,
  checked: '2026-11-24',
  confidence: 'high',
} as const;

for (const lang of ['sv', 'en'])
  test(`utgången på ${lang} är en vanlig länk, säger vart den leder och har en tom status från början`, () => {
    const $ = load(renderToString(<QuickExit to={to} lang={lang} />));
    const [leave, more] = $('a').toArray();
    assert.equal($(leave).attr('href'), to.value);
    assert.equal($(leave).attr('rel'), 'nofollow noreferrer');
    // Where the button leads is said beside it, and not as if the other link led there.
    assert.match($('.quick-exit__about').text(), /(Leder till|Leads to) Vädret\./);
    assert.doesNotMatch($(more).text(), /Vädret/);
    assert.equal($(more).attr('href'), '/sakrare-besok/');
    assert.equal($(more).attr('hreflang'), lang === 'sv' ? undefined : 'sv');
    assert.equal($('[role=status]').text(), '');
    // One text for each press but the last, which leaves.
    assert.equal($('[role=status]').attr('data-presses')?.split('|').length, 2);
  });
