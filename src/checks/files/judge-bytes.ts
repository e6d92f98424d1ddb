import { documentEndings } from '../../lib/document-label.ts';
import { photoEndings } from '../../lib/pictures.ts';
import { judgeContentType } from './content-type.ts';
import { limitsOf, type Remark } from './file-kinds.ts';
import { endingOf, judgeName } from './names.ts';
import { judgeOffice } from './office-rules.ts';
import { judgePicture, type Measured } from './raster-rules.ts';

/** What the gate says of a file, and what it saw of a picture of dots. */
export interface JudgedFile {
  remarks: readonly Remark[];
  measured?: Measured;
}

/** What reads the inside of files, which a browser does in other ways than the build. */
export interface GateTools {
  /** Undefined where the picture can't be read. */
  measure(bytes: Uint8Array): Promise<Measured | undefined>;
  adviseOnPdf(bytes: Uint8Array): readonly Remark[];
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString('sv', { maximumFractionDigits: 1 })} MB`;

function judgeWeight(ending: string, bytes: number): Remark | undefined {
  const { advice, max } = limitsOf(ending);
  const lighter = documentEndings.includes(ending)
    ? 'Gör bilderna i dokumentet mindre, eller dela upp det. I Word: Spara som PDF, Minsta storlek.'
    : 'Dela upp den, eller ta bort det som inte behövs.';
  if (bytes > max)
    return { what: `Filen väger ${megabytes(bytes)}, och får väga högst ${megabytes(max)}.`, fix: lighter };
  if (bytes <= advice) return undefined;
  const what = `Filen väger ${megabytes(bytes)}. Det tar lång tid att hämta den på en telefon.`;
  return { severity: 'warning', what, fix: lighter };
}

async function judgePhoto(path: string, bytes: Uint8Array, { measure }: GateTools): Promise<JudgedFile> {
  const measured = await measure(bytes);
  return { remarks: judgePicture(path, bytes.length, measured), ...(measured && { measured }) };
}

/**
 * Judges a file that someone wants to publish, by its name and its bytes alone: the one gate, whoever asks.
 * Drawings, tables and calendars are texts, which are judged by `judgeTexts` of the caller.
 * @param path below `assets`
 */
export async function judgeBytes(path: string, bytes: Uint8Array, tools: GateTools): Promise<JudgedFile> {
  const name = judgeName(path);
  if (name) return { remarks: [name] };
  if (bytes.length === 0)
    return { remarks: [{ what: 'Filen är tom.', fix: 'Hämta eller spara den på nytt, eller ta bort den.' }] };
  const ending = endingOf(path);
  const type = await judgeContentType(path, ending, bytes);
  if (type) return { remarks: [type] };
  if (photoEndings.includes(ending)) return judgePhoto(path, bytes, tools);
  const weight = judgeWeight(ending, bytes.length);
  const remarks = weight ? [weight] : [];
  if (ending === 'pdf') return { remarks: [...remarks, ...tools.adviseOnPdf(bytes)] };
  return { remarks: documentEndings.includes(ending) ? [...remarks, ...judgeOffice(bytes, ending)] : remarks };
}
