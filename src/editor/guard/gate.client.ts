import { judgeBytes } from '../../checks/files/judge-bytes.ts';
import { endingOf } from '../../checks/files/names.ts';
import type { Measured } from '../../checks/files/raster-rules.ts';
import { judgeCalendar, judgeTable } from '../../checks/files/text-rules.ts';
import { checkDrawing } from '../../checks/source/drawing-rules.ts';
import { decodeText } from '../../checks/source/project-files.ts';
import { saysPlace } from '../../lib/photo-place.ts';

async function measure(bytes: Uint8Array): Promise<Measured | undefined> {
  const picture = await createImageBitmap(new Blob([bytes as BlobPart])).catch(() => undefined);
  if (!picture) return undefined;
  const { width, height } = picture;
  picture.close();
  const text = new TextDecoder('latin1').decode(bytes);
  // The parts that WebP and PNG keep several pictures in.
  return { width, height, isMoving: /ANMF|acTL/.test(text), hasPlace: saysPlace(bytes) };
}

function judgeText(file: string, bytes: Uint8Array) {
  const read = decodeText(file, bytes);
  if ('fault' in read) return [read.fault];
  if (file.endsWith('.csv')) return judgeTable(read.text);
  return file.endsWith('.ics') ? judgeCalendar(read.text) : checkDrawing(file, read.text);
}

/**
 * Judges a file that somebody uploads, as the gate does (`src/checks/files`). What a PDF lacks for those who listen to it
 * is told by the check alone: that has to unpack it.
 * @param path below `assets`
 */
export async function judgeUpload(path: string, bytes: Uint8Array): Promise<{ errors: string[]; advice: string[] }> {
  const { remarks } = await judgeBytes(path, bytes, { measure, adviseOnPdf: () => [] });
  const isText = ['svg', 'csv', 'ics'].includes(endingOf(path)) && remarks.every(({ severity }) => severity);
  const all = [...remarks, ...(isText ? judgeText(`assets/${path}`, bytes) : [])];
  const say = (wanted: 'warning' | undefined) =>
    all.flatMap(({ what, fix, severity }) => (severity === wanted ? [`${what} ${fix}`] : []));
  return { errors: say(undefined), advice: say('warning') };
}
