import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { documentEndings } from '../../lib/document-label.ts';
import type { Fault } from '../fault.ts';
import { checkDrawing } from './drawing-rules.ts';
import { decodeText } from './read.ts';

type Words = [what: string, fix: string];

const pictures = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'ico'];
const media = ['mp3', 'm4a', 'mp4', 'webm', 'vtt'];
const data = ['csv', 'json', 'txt', 'ics', 'woff2'];
/** What may be published, by the ending of its name. None of it runs in a browser, but for a drawing, which is read. */
const endings = [...documentEndings, ...pictures, ...media, ...data];

const endingOf = (path: string) => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

function judgeName(path: string): Words | undefined {
  const hidden = path.split('/').find((name) => name.startsWith('.'));
  if (hidden)
    return [
      `Namnet ${hidden} börjar med en punkt.`,
      'Ta bort det ur mappen assets. Så heter inställningar, och i dem kan lösenord stå.',
    ];
  const ending = endingOf(path);
  if (!endings.includes(ending))
    return [
      ending ? `Filer som slutar på .${ending} publiceras inte.` : 'Filen har ingen ändelse som säger vad den är.',
      `Ta bort den. Innehållet kan bli en sida, eller en fil av ett annat slag: ${endings.join(', ')}.`,
    ];
  // Each file has a rule of its own in _headers, where its name has to be the same written and read.
  if (!/^[\w./-]+$/.test(path))
    return [
      'Filnamnet ger en adress med tecken som inte får stå där.',
      'Använd bara bokstäverna a–z, siffror, bindestreck, understreck och punkt.',
    ];
  return undefined;
}

const headLength = 1024;

function readHead(path: string): Buffer {
  const head = Buffer.alloc(headLength);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}

// The signs of programs for Windows, Linux and macOS, of Java's, and of scripts. A text may begin with MZ.
function isProgram(head: Buffer): boolean {
  const sign = head.toString('hex', 0, 4);
  const isWindows = sign.startsWith('4d5a') && head.includes(0);
  return isWindows || /^(7f454c46|c[ef]faedfe|feedfac[ef]|cafebabe)$/.test(sign) || /^#! *\//.test(head.toString());
}

/** True for the beginning of a web page: of what is there first, rather than of what is in it somewhere. */
function isPage(head: Buffer): boolean {
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
  parser.end(head.toString());
  return /^(!doctype\s+html|html|head|body|title|meta|script|iframe)\b/.test(first ?? '');
}

function judgeContent(head: Buffer, ending: string): Words | undefined {
  const despite = `fast namnet slutar på .${ending}.`;
  if (isPage(head))
    return [
      `Filen är en sparad webbsida, ${despite}`,
      'Hämta den rätta filen på nytt. En sida som ber om inloggning kan ha kommit i vägen.',
    ];
  if (isProgram(head)) return [`Filen är ett program, ${despite}`, 'Ta bort den ur mappen assets.'];
  // The one kind that is let out of its sandbox has to be what it says.
  if (ending === 'pdf' && !head.includes('%PDF-'))
    return [`Filen är ingen PDF, ${despite}`, 'Hämta eller spara dokumentet på nytt.'];
  return undefined;
}

/**
 * Judges a file that is to be published as it is: by its name, by how it begins, and a drawing by all that it holds.
 * @param path relative to `assets`
 */
export function checkAssetFile(root: string, path: string): Fault[] {
  const file = `assets/${path}`;
  const ending = endingOf(path);
  const found = judgeName(path) ?? judgeContent(readHead(`${root}/${file}`), ending);
  if (found) return [{ file, line: 1, column: 1, what: found[0], fix: found[1] }];
  if (ending !== 'svg') return [];
  const read = decodeText(file, readFileSync(`${root}/${file}`));
  return 'fault' in read ? [read.fault] : checkDrawing(file, read.text);
}
