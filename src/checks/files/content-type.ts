import { fileTypeFromBuffer } from 'file-type';
import { Parser } from 'htmlparser2';
import { documentEndings } from '../../lib/document-label.ts';
import { photoEndings } from '../../lib/pictures.ts';
import { allowedEndings, formatName, type Remark, remedyForEnding } from './file-kinds.ts';
import { suggestName } from './names.ts';

// The library tells kinds apart that are one to us, and has names of its own for some.
const same: Record<string, string> = { jpeg: 'jpg', tiff: 'tif', heif: 'heic', sqlite: 'db' };
const asOne = (ending: string) => same[ending] ?? ending;

const headLength = 1024;

/** True for the beginning of a web page: of what is there first, rather than of what is in it somewhere. */
function isPage(head: string): boolean {
  let first: string | undefined;
  const parser = new Parser({
    onprocessinginstruction(_, whole) {
      first ??= whole.toLowerCase();
    },
    onopentagname(name) {
      first ??= name;
    },
    ontext(text) {
      if (text.trim()) first ??= '';
    },
  });
  parser.end(head);
  return /^(!doctype\s+html|html|head|body|title|meta|script|iframe)\b/.test(first ?? '');
}

// The first bytes, two hexadecimal digits each.
const signOf = (head: Uint8Array, length: number) =>
  [...head.subarray(0, length)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

// The signs of programs for Windows, Linux and macOS, of Java's, and of scripts. A text may begin with MZ.
function isProgram(head: Uint8Array, text: string): boolean {
  const sign = signOf(head, 4);
  const isWindows = sign.startsWith('4d5a') && head.includes(0);
  return isWindows || /^(7f454c46|c[ef]faedfe|feedfac[ef]|cafebabe)$/.test(sign) || /^#! *\//.test(text);
}

// What Windows once called Unicode: a text, whose every other byte is zero. Who reads it says so.
const isWide = (head: Uint8Array) => /^(fffe|feff)/.test(signOf(head, 2));

const despite = (ending: string) => `fast namnet slutar på .${ending}.`;

function judgeForeign(found: string, ending: string, path: string): Remark {
  if (allowedEndings.includes(found))
    return {
      what: `Filen är i formatet ${formatName(found)}, ${despite(ending)}`,
      fix: `Döp om den till ${suggestName(path).replace(/[^.]+$/, found)}.`,
    };
  return { what: `Filen är i formatet ${formatName(found)}, ${despite(ending)}`, fix: remedyForEnding(found) };
}

function judgeUnknown(ending: string): Remark {
  const isPhoto = photoEndings.includes(ending);
  return {
    what: `Filen är ingen ${isPhoto ? 'bild i formatet ' : ''}${formatName(ending)}${documentEndings.includes(ending) && ending !== 'pdf' ? '-fil' : ''}, ${despite(ending)}`,
    fix: isPhoto ? 'Öppna bilden i ett bildprogram och spara den på nytt.' : 'Hämta eller spara dokumentet på nytt.',
  };
}

/** The format that a file truly has, by its bytes; undefined for texts. */
async function formatOf(bytes: Uint8Array, text: string): Promise<string | undefined> {
  // The sign may stand a little way in, behind what a mail program has written.
  if (text.includes('%PDF-')) return 'pdf';
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && asOne(found.ext);
}

/** What is wrong with a file whose content is of another kind than its name says. */
export async function judgeContentType(path: string, ending: string, bytes: Uint8Array): Promise<Remark | undefined> {
  const head = bytes.subarray(0, headLength);
  const text = new TextDecoder().decode(head);
  if (isPage(text))
    return {
      what: `Filen är en sparad webbsida, ${despite(ending)}`,
      fix: 'Hämta den rätta filen på nytt. En sida som ber om inloggning kan ha kommit i vägen.',
    };
  if (isProgram(head, text))
    return { what: `Filen är ett program, ${despite(ending)}`, fix: 'Ta bort den ur mappen assets.' };
  const found = await formatOf(bytes, text);
  const wanted = asOne(ending);
  if (found === wanted) return undefined;
  if (['svg', 'csv', 'ics'].includes(wanted))
    // A table may begin with letters that are the sign of something else, but no text has a zero.
    return found && head.includes(0) && !isWide(head) ? judgeForeign(found, ending, path) : undefined;
  const isOther = found && found !== 'xml' && !(found === 'zip' && documentEndings.includes(ending));
  return isOther ? judgeForeign(found, ending, path) : judgeUnknown(ending);
}
