import { openPicture } from '../../checks/files/decoder.ts';

/** The longest side of a picture that is kept, in dots: twice as many as the widest that is shown, and some to cut away. */
const maxSide = 2_400;

/**
 * A picture as it should be kept: upright, no larger than it needs to be, and without a word of what the camera wrote.
 * Its colours are those of the web.
 * @returns bytes in the format that it had
 * @throws {Error} where the picture can't be read
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Buffer> {
  const picture = await openPicture(bytes);
  const { format, hasAlpha } = await picture.metadata();
  const clean = picture
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  if (format === 'png') return clean.png({ compressionLevel: 9, effort: 10, palette: false }).toBuffer();
  if (format === 'webp') return clean.webp({ quality: 88 }).toBuffer();
  if (format === 'heif') return clean.avif({ quality: 65, effort: 3 }).toBuffer();
  return (hasAlpha ? clean.flatten() : clean).jpeg({ quality: 85, mozjpeg: true }).toBuffer();
}
