import { endingOf, suggestName } from '../checks/files/names.ts';
import { photoEndings } from '../lib/pictures.ts';
import { keepFile } from './guard/along.client.ts';
import type { Project } from './guard/project.ts';
import { Refusal } from './guard/refusal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const maxSide = 2_400;
const addresses = new Map<string, string>();

/** Where a picture is that is chosen but not saved yet. */
export const addressOfWaiting = (path: string): string | undefined => addresses.get(path.replace(/^\//, ''));

/** A picture no larger than it needs to be, without what the camera wrote in it. */
async function shrink(file: File): Promise<Bytes> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture)
    throw new Refusal('Bilden gick inte att läsa.', ['Spara den som jpg i ett bildprogram, och välj den igen.']);
  const scale = Math.min(1, maxSide / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.88 });
  return new Uint8Array(await small.arrayBuffer());
}

/** A name that no other file has. */
function freeName(project: Project, name: string): string {
  const [, stem = name, ending = ''] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  let free = name;
  for (let count = 2; project.has(`assets/${free}`); count += 1) free = `${stem}-${count}.${ending}`;
  return `assets/${free}`;
}

/**
 * Takes a file from the editor's own machine. It is written with the text that names it.
 * @returns its path
 * @throws {Refusal} with the words of the gate for files
 */
export async function takeFile(project: Project, file: File): Promise<string> {
  const isPhoto = photoEndings.includes(endingOf(file.name));
  const bytes = isPhoto ? await shrink(file) : new Uint8Array(await file.arrayBuffer());
  const path = freeName(project, isPhoto ? suggestName(file.name).replace(/\.\w+$/, '.webp') : suggestName(file.name));
  const { judgeUpload } = await import('./guard/gate.client.ts');
  const { errors } = await judgeUpload(path.slice('assets/'.length), bytes);
  if (errors.length > 0) throw new Refusal('Filen får inte läggas upp.', errors);
  keepFile(path, bytes);
  if (isPhoto) addresses.set(path, URL.createObjectURL(new Blob([bytes], { type: 'image/webp' })));
  return path;
}
