import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { ResponseBody } from './reply.ts';

/** As much of a page as is read, in bytes, unpacked. */
export const maxBytes = 512 * 1024;
/** A page that unpacks to over a hundred times its size is a decompression bomb. */
const bombRatio = 100;

function unpackerFor(coding: string): Transform | undefined {
  const name = coding.trim().toLowerCase();
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  return name === 'deflate' ? createInflate() : undefined;
}

async function collect(source: AsyncIterable<Buffer>, kept: Buffer[]): Promise<boolean> {
  let size = 0;
  for await (const chunk of source) {
    kept.push(chunk.subarray(0, maxBytes - size));
    size += chunk.length;
    if (size >= maxBytes) return true;
  }
  return false;
}

/**
 * Reads the beginning of a body, unpacked as it comes, so that neither a bomb nor an endless one fills the memory.
 * @throws what the network throws before any byte has come
 */
export async function readBody(stream: Readable, coding: string, signal: AbortSignal): Promise<ResponseBody> {
  const kept: Buffer[] = [];
  const unpacker = unpackerFor(coding);
  stream.on('error', (error) => unpacker?.destroy(error));
  const source = unpacker ? stream.pipe(unpacker) : stream;
  const end = (isCut: boolean, isTruncated: boolean): ResponseBody => {
    const bytes = Buffer.concat(kept);
    // What has been read of the packed bytes says more than what has come: the whole bomb may fit in one packet.
    const packed = (unpacker as { bytesWritten?: number } | undefined)?.bytesWritten ?? bytes.length;
    return { bytes, isCut, isTruncated, isBomb: isCut && bytes.length > packed * bombRatio };
  };
  try {
    return end(await collect(source, kept), false);
  } catch (error) {
    if (signal.aborted) throw Object.assign(new Error('body'), { code: 'UND_ERR_BODY_TIMEOUT' });
    if ((error as { code?: string }).code === 'UND_ERR_BODY_TIMEOUT') throw error;
    return end(false, true);
  } finally {
    stream.on('error', () => undefined).destroy();
    unpacker?.on('error', () => undefined).destroy();
  }
}
