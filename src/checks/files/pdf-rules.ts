import { constants, inflateSync } from 'node:zlib';
import type { Remark } from './file-kinds.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** What a packed part may become, in bytes: a few kilobytes may claim to be gigabytes. */
const maxUnpacked = 20_000_000;

function unpack(bytes: Buffer): string {
  try {
    // Some programs count a line end too many or too few.
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxUnpacked }).toString('latin1');
  } catch {
    return '';
  }
}

/** The text of the objects that newer files keep packed together, where the catalogue and its kin stand. */
function readPackedObjects(bytes: Uint8Array, text: string): string {
  const begins = /\/Type\s*\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g;
  return [...text.matchAll(begins)]
    .map(({ index, 0: { length } }) => {
      const from = index + length;
      const end = text.indexOf('endstream', from);
      return end < 0 ? '' : unpack(Buffer.from(bytes.subarray(from, end)));
    })
    .join('\n');
}

const advice = (what: string, fix: string): Remark => ({ severity: 'warning', what, fix });
const again = 'Spara den på nytt ur det program där den är skriven';

/** How each is written, in the words of Word. */
const how: Record<string, string> = {
  titel: 'Titeln skrivs under Arkiv, Info.',
  språk: 'Språket väljs under Granska.',
  taggar: 'Taggarna kommer med om du väljer Spara som PDF, Alternativ, Taggar för tillgänglighet.',
};

/** A title: in the notes of the file, or in its description in XML. */
const hasTitle = (text: string) =>
  /\/Title\s*(\((?!\s*\))|<(?!\s*>|<)|\d+ \d+ R)/.test(text) ||
  /<dc:title>[\s\S]{0,200}?<rdf:li[^>]*>\s*[^<\s]/.test(text);

/**
 * Advice on what a PDF lacks for those who listen to it (PDF/UA, EN 301 549 part 10). The page with the same content is
 * for all, so nothing here stops anything.
 */
export function judgePdf(bytes: Uint8Array): Remark[] {
  const text = latin1(bytes);
  if (!text.slice(-2048).includes('%%EOF'))
    return [advice('Dokumentet slutar mitt i: något fattas.', 'Hämta det på nytt, och se att det går att öppna.')];
  if (/\/Encrypt\s+\d+ \d+ R|\/Encrypt\s*<</.test(text))
    return [advice('Dokumentet är låst, så hjälpmedel kan kanske inte läsa det.', `${again}, utan lösenord.`)];
  const all = text + readPackedObjects(bytes, text);
  const lacks = [
    ...(hasTitle(all) ? [] : ['titel']),
    ...(/\/Lang\s*[(<\d]/.test(all) ? [] : ['språk']),
    ...(/\/StructTreeRoot\b/.test(all) ? [] : ['taggar']),
  ];
  if (lacks.length === 0) return [];
  const list = new Intl.ListFormat('sv').format(lacks);
  return [
    advice(
      `Dokumentet saknar ${list}, som den som lyssnar behöver.`,
      `${again}. ${lacks.map((lack) => how[lack]).join(' ')}`,
    ),
  ];
}
