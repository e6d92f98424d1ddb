import type { Sharp, SharpOptions } from 'sharp';

type SharpModule = typeof import('sharp').default;

let loaded: Promise<SharpModule> | undefined;

// libvips reads dozens of formats, some by decoders that few have looked at. What may lie in assets is four of them.
async function load(): Promise<SharpModule> {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Heif'].flatMap((name) => [`VipsForeignLoad${name}Buffer`]),
  });
  // Nothing is shown twice: a memory would only cost.
  sharp.cache(false);
  return sharp;
}

/** More dots than this in a picture are never unpacked: a few kilobytes may claim to be gigabytes. */
const maxDots = 20_000 * 10_000;

/**
 * Opens a picture in one of our formats, from bytes of anyone's.
 * @throws {Error} in the words of the decoder, once something is asked of the picture
 */
export async function openPicture(bytes: Uint8Array, options: SharpOptions = {}): Promise<Sharp> {
  loaded ??= load();
  const sharp = await loaded;
  return sharp(bytes, { limitInputPixels: maxDots, failOn: 'truncated', ...options });
}

/** Which decoder it is: what it makes may differ from that of another. */
export async function decoderVersion(): Promise<string> {
  loaded ??= load();
  const { versions } = await loaded;
  return `${versions.sharp}-${versions.vips}`;
}
