import { type JudgedFile, judgeBytes } from './judge-bytes.ts';
import { measurePicture } from './measure.ts';
import { judgePdf } from './pdf-rules.ts';

/**
 * Judges a file that someone wants to publish, with all that a machine with Node knows of it (`judge-bytes.ts`).
 * @param path below `assets`
 */
export const judgeFile = (path: string, bytes: Uint8Array): Promise<JudgedFile> =>
  judgeBytes(path, bytes, { measure: measurePicture, adviseOnPdf: judgePdf });
