import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { renderToString } from 'preact-render-to-string';
import { QuickExit } from '../../src/components/quick-exit/quick-exit.tsx';
import { swedishWords } from '../../src/lib/interface-words.ts';

const to = { value: 'https://vader.example.org/', title: 'Vädret' };
const words = Object.fromEntries(Object.entries(swedishWords).map(([key, text]) => [key, `~${text}`]));

for (const [lang, own] of [
  ['sv', swedishWords],
  ['en', words as typeof swedishWords],
] as const)
  test(`utgången på ${lang} är en vanlig länk, säger vart den leder och har en tom status från början`, () => {
    const $ = load(renderToString(<QuickExit to={to} lang={lang} words={own} />));
    const [leave, more] = $('a').toArray();
    assert.equal($('nav').attr('aria-label'), own.exit);
    assert.equal($(leave).attr('href'), to.value);
    assert.equal($(leave).attr('rel'), 'nofollow noreferrer');
    assert.equal($(leave).text(), own.leave);
    // Where the button leads is said beside it, and not as if the other link led there.
    assert.ok($('p').text().startsWith(own.leadsTo.replace('{namn}', 'Vädret')));
    // What is seen comes first in the name, and the rest says where it leads (WCAG 2.5.3, 2.4.9).
    assert.equal($(more).text(), `${own.how} ${own.aboutExit}`);
    assert.equal($(more).attr('href'), '/sakrare-besok/');
    assert.equal($(more).attr('hreflang'), lang === 'sv' ? undefined : 'sv');
    assert.equal($('[role=status]').text(), '');
    // One text for each press but the last, which leaves, and one for the time that is over.
    assert.deepEqual($('[role=status]').attr('data-say')?.split('|'), [own.shiftOnce, own.shiftTwice, own.shiftOver]);
  });
