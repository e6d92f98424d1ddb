import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { judgeFile } from '../../src/checks/files/gate.ts';
import { cleanPicture } from '../../src/commands/bild/clean-picture.ts';
import { picture } from './made-files.ts';

const notes = { Make: 'Kamera', Artist: 'Någon' };

test('npm run bild tar bort platsen och allt annat som kameran skrev, och bilden står rätt', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const before = await picture({ format, notes, place: true, isTurned: true });
    const found = await sharp(before).metadata();
    assert.ok(found.exif, `${format} har något att ta bort`);
    const after = await cleanPicture(before);
    const { exif, xmp, iptc, icc, comments, orientation, width, height } = await sharp(after).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, comments, orientation].filter(Boolean), [], format);
    // An AVIF turns itself.
    if (format !== 'avif') assert.deepEqual([width, height], [60, 80], format);
    assert.ok(!after.includes('Kamera') && !after.includes('Exif'), format);
  }
});

test('en bild som är för stor går igenom grinden efter npm run bild', async () => {
  const large = await picture({ width: 8_200, height: 400, place: true });
  assert.equal((await judgeFile('bred.jpg', large)).remarks.length, 2);
  assert.deepEqual((await judgeFile('bred.jpg', await cleanPicture(large))).remarks, []);
});
