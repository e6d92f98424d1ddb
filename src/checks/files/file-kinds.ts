import { documentEndings } from '../../lib/document-label.ts';
import { pictureEndings } from '../../lib/pictures.ts';

/** What the gate says of a file: what is wrong, what to do, and where in it if that is known. */
export interface Remark {
  what: string;
  fix: string;
  /** From 1; the first line where nobody can say. */
  line?: number;
  column?: number;
  severity?: 'warning';
}

const megabyte = 1_000_000;

/** How much a file may weigh, in bytes: above `advice` it could be less, above `max` it is refused. */
export interface Limits {
  advice: number;
  max: number;
}

export const pictureLimits: Limits = { advice: 4 * megabyte, max: 15 * megabyte };
const documentLimits: Limits = { advice: 5 * megabyte, max: 25 * megabyte };
const textLimits: Limits = { advice: megabyte, max: 5 * megabyte };

/** Texts that are handed over, by ending. Drawings are texts too, and judged by all that they hold. */
const texts = ['csv', 'ics'];

/** What may lie in `assets`, by the ending of its name. */
export const allowedEndings: readonly string[] = [...documentEndings, ...pictureEndings, ...texts];

/** How much a file may weigh. @param ending in lower case, without its point */
export const limitsOf = (ending: string): Limits => {
  if (documentEndings.includes(ending)) return documentLimits;
  return texts.includes(ending) || ending === 'svg' ? textLimits : pictureLimits;
};

/** What a format is called, by the ending that its files should have. */
const names: Record<string, string> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'Powerpoint',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  jpg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  svg: 'SVG',
  csv: 'CSV',
  ics: 'iCalendar',
  heic: 'HEIC',
  tif: 'TIFF',
  apng: 'APNG',
  gif: 'GIF',
  bmp: 'BMP',
  cfb: 'äldre Office eller låst med lösenord',
  zip: 'zip',
};

/** What a format is called in Swedish. @param ending in lower case, without its point */
export const formatName = (ending: string): string => names[ending] ?? ending.toUpperCase();

const asJpeg = 'och spara den som JPEG (.jpg).';
const heic = `Öppna bilden i programmet Bilder eller Förhandsvisning ${asJpeg} En iPhone tar JPEG om du väljer Inställningar, Kamera, Format, Mest kompatibelt.`;
const tiff = `Öppna bilden i Förhandsvisning, Paint eller Bilder ${asJpeg}`;
const raw = `Öppna bilden i kamerans program ${asJpeg}`;
const still = 'Spara en stillbild som PNG eller JPEG. Det som rör sig stör många som läser.';
const office = (now: string) => `Öppna den, välj Spara som och formatet ${now}. Ta bort lösenordet om det finns ett.`;
const macros = (now: string) => `Spara den utan makron, i formatet ${now}. Makron är program.`;
const packed = 'Packa upp den, och lägg in filerna en och en.';
const film = 'Lägg filmen hos en tjänst för film, med text till det som sägs, och länka dit.';
const sound = 'Lägg ljudet hos en tjänst för ljud, med samma innehåll som text på en sida, och länka dit.';
const text = 'Skriv innehållet som en sida i Markdown, eller spara en tabell som CSV.';
const own = 'Spara den i ett format som alla kan öppna: PDF, eller Word och Excel om den ska fyllas i.';
const made = 'Ta bort den. Bygget gör filen själv, ur assets/favicon.svg.';
const page = 'Ta bort den. Skriv innehållet som en sida i Markdown, i src/content.';
const anew = 'Spara den på nytt som PNG eller SVG.';

const remedies: Record<string, string> = {
  ...Object.fromEntries(['heic', 'heif', 'heics', 'hif'].map((ending) => [ending, heic])),
  ...Object.fromEntries(['tif', 'tiff', 'bmp', 'jp2', 'jxl', 'jfif', 'jpe'].map((ending) => [ending, tiff])),
  ...Object.fromEntries(['cr2', 'cr3', 'nef', 'arw', 'dng', 'raf', 'rw2', 'orf'].map((ending) => [ending, raw])),
  ...Object.fromEntries(['gif', 'apng'].map((ending) => [ending, still])),
  ...Object.fromEntries(['psd', 'ai', 'eps', 'ps', 'xcf', 'emf', 'wmf'].map((ending) => [ending, anew])),
  ...Object.fromEntries(['zip', 'rar', '7z', 'gz', 'tar', 'bz2', 'xz'].map((ending) => [ending, packed])),
  ...Object.fromEntries(['mp4', 'm4v', 'mov', 'avi', 'webm', 'mkv', 'wmv', 'vtt'].map((ending) => [ending, film])),
  ...Object.fromEntries(['mp3', 'm4a', 'wav', 'ogg', 'aac', 'flac'].map((ending) => [ending, sound])),
  ...Object.fromEntries(['txt', 'md', 'rtf', 'json', 'xml', 'tsv'].map((ending) => [ending, text])),
  ...Object.fromEntries(['pages', 'numbers', 'key', 'pub', 'one', 'vsdx', 'msg'].map((ending) => [ending, own])),
  ...Object.fromEntries(['ico', 'webmanifest'].map((ending) => [ending, made])),
  ...Object.fromEntries(['html', 'htm', 'xhtml', 'mht', 'mhtml'].map((ending) => [ending, page])),
  ...Object.fromEntries(['doc', 'dot', 'dotx'].map((ending) => [ending, office('.docx')])),
  ...Object.fromEntries(['xls', 'xlt', 'xltx', 'xlsb'].map((ending) => [ending, office('.xlsx')])),
  ...Object.fromEntries(['ppt', 'pps', 'ppsx', 'potx'].map((ending) => [ending, office('.pptx')])),
  ...Object.fromEntries(['docm', 'dotm'].map((ending) => [ending, macros('.docx')])),
  ...Object.fromEntries(['xlsm', 'xltm', 'xlam'].map((ending) => [ending, macros('.xlsx')])),
  ...Object.fromEntries(['pptm', 'potm', 'ppsm'].map((ending) => [ending, macros('.pptx')])),
  cfb: office('.docx, .xlsx eller .pptx'),
};

const otherwise = `Ta bort den. Innehållet kan bli en sida, eller en fil av ett annat slag: ${allowedEndings.join(', ')}.`;

/** What to do with a file of a kind that is not published. */
export const remedyForEnding = (ending: string): string => remedies[ending] ?? otherwise;
