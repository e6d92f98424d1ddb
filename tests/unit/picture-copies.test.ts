import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainPng } from '../../src/checks/files/plain-png.ts';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { copyOnPhone, listCopies, readCaption, showPicture } from '../../src/lib/pictures.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Records } from '../../src/schemas/records.ts';
import { picture } from './made-files.ts';

const photo = (width: number, height: number) => ({
  address: '/assets/bilder/torget.jpg',
  width,
  height,
  hash: 'a1b2c3d4e5',
});
const torget = photo(3_000, 2_000);

test('en bild har kopior för en telefon och en skärm, och ingen bredare än den själv', () => {
  const widths = (...size: [number, number]) => listCopies(photo(...size)).map(({ width }) => width);
  assert.deepEqual(widths(3_000, 2_000), [360, 720, 1080, 1344]);
  assert.deepEqual(widths(800, 500), [360, 720, 800]);
  assert.deepEqual(widths(200, 100), [200]);
  // A standing picture is shown no higher than a screen.
  assert.deepEqual(widths(2_000, 3_000), [360, 720, 854]);
  assert.equal(showPicture(photo(2_000, 3_000)).height, 641);
});

test('en bild säger sina mått, så att inget flyttar sig när den kommer', () => {
  const { src, width, height, srcset, sizes } = showPicture(torget);
  assert.deepEqual([width, height], [672, 448]);
  assert.equal(src, '/bilder/torget-720.a1b2c3d4e5.webp');
  assert.match(srcset ?? '', /^\/bilder\/torget-360\.a1b2c3d4e5\.webp 360w, .*-1344\.a1b2c3d4e5\.webp 1344w$/);
  assert.match(sizes ?? '', /\(min-width: 704px\) 672px/);
  assert.equal(copyOnPhone(torget)?.width, 720);
  assert.deepEqual(showPicture({ address: '/assets/x.svg', width: 9, height: 3 }), {
    src: '/assets/x.svg',
    width: 672,
    height: 224,
  });
});

test('bildtexten skiljs från den som tog bilden', () => {
  assert.deepEqual(readCaption('Torget. Foto: Länsstyrelsen'), { text: 'Torget.', credit: 'Foto: Länsstyrelsen' });
  assert.deepEqual(readCaption('Foto: Länsstyrelsen'), { text: '', credit: 'Foto: Länsstyrelsen' });
  assert.deepEqual(readCaption('Torget i Mora'), { text: 'Torget i Mora', credit: '' });
});

const records = { words: [], links: [], helplines: [], contacts: [] } as unknown as Records;
const render = createRenderer(records, new Map([[torget.address, torget]]));
const toHtml = (text: string) => render(createMarkdown().parse(text, {}), {});
const image = `![Ett torg](${torget.address} "Torget. Foto: Länsstyrelsen")`;

test('en bild för sig är en figur med bildtext, och en i en text är bara en bild', () => {
  assert.match(
    toHtml(image),
    /^<figure class="picture"><img src="[^"]+" srcset="[^"]+" sizes="[^"]+" width="672" height="448" alt="Ett torg"\/><figcaption>Torget\. <small>Foto: Länsstyrelsen<\/small><\/figcaption><\/figure>\n$/,
  );
  assert.match(toHtml(`Se ${image} här.`), /^<p>Se <img [^>]+> här\.<\/p>\n$/);
  assert.equal(toHtml(`${image}\n${image}`).match(/<figure/g)?.length, 2);
});

test('en bild till prydnad sägs vara det', () => {
  assert.match(toHtml(`![-](${torget.address})`), / alt\/><\/figure>/);
});

test('bara det som står nedanför den första vyn hämtas sent', () => {
  const isLate = (text: string) => toHtml(text).includes('loading="lazy"');
  assert.ok(!isLate(`Kort text.\n\n${image}`));
  assert.ok(isLate(`${'Lås dörren när du går. '.repeat(30)}\n\n${image}`));
  assert.equal(toHtml(`${image}\n\n${image}`).match(/loading="lazy"/g)?.length, 1);
  assert.equal(toHtml([image, image, image].join('\n\n')).match(/loading="lazy"/g)?.length, 2);
});

test('en PNG med ord om hur den kom till är mer än sin bild', async () => {
  const png = await picture({ format: 'png' });
  assert.ok(isPlainPng(Buffer.concat([png.subarray(0, 33), png.subarray(33)])) || png.includes('pHYs'));
  assert.ok(!isPlainPng(await picture({ format: 'png', notes: { Make: 'Kamera' } })));
  assert.ok(!isPlainPng(Buffer.concat([png, Buffer.from('mer')])));
});
