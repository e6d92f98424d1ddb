import { saysPlace } from '../../lib/photo-place.ts';
import { openPicture } from './decoder.ts';
import type { Measured } from './raster-rules.ts';

/** Reads what the file says of itself, without unpacking the picture; undefined where it can't be read. */
export async function measurePicture(bytes: Uint8Array): Promise<Measured | undefined> {
  const found = await openPicture(bytes)
    .then((picture) => picture.metadata())
    .catch(() => undefined);
  if (!found?.width || !found.height) return undefined;
  const { width, height } = found.autoOrient ?? found;
  return {
    width,
    height,
    isMoving: (found.pages ?? 1) > 1,
    hasPlace: [found.exif, found.xmp].some((notes) => notes !== undefined && saysPlace(notes)),
  };
}
