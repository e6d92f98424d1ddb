import { pictureFolder } from './addresses.ts';

/** Pictures of dots, which are made smaller at the build, by the endings of their names. */
export const photoEndings: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'avif'];

/** All pictures that a page may show. */
export const pictureEndings: readonly string[] = ['svg', ...photoEndings];

const endingOf = (address: string) => /\.([^./]+)$/.exec(address)?.[1]?.toLowerCase() ?? '';

/** True for the address of a picture of dots, by its ending. */
export const isPhoto = (address: string): boolean => photoEndings.includes(endingOf(address));
/** True for the address of any picture, drawings too, by its ending. */
export const isPicture = (address: string): boolean => pictureEndings.includes(endingOf(address));

/** A picture in `assets`, as it is upright. */
export interface PictureFile {
  address: string;
  /** In dots; of a drawing, in its own units. */
  width: number;
  height: number;
  /** What its smaller copies are named by. A drawing has none. */
  hash?: string;
}

/** All pictures, by address. */
export type Pictures = ReadonlyMap<string, PictureFile>;

/** Changes with how the copies are made, so that no old copy is taken for a new one. */
const recipe = 'webp 1';

/** The hash that copies of a picture are named by. @param digest of a text and the bytes, in hexadecimal */
export const pictureHash = (digest: (text: string) => string): string => digest(`${recipe}\0`).slice(0, 10);

/** The column of text in dots of a style sheet (compositions.css), the highest a picture may stand, and its margins. */
const column = 672;
const tallest = 640;
const margins = 32;

/** How wide copies are made: for a phone of one, two and three dots to each, and for a screen. */
const steps = [360, 720, 1080, column * 2];

/**
 * A phone fetches no more than two dots for each that it shows: a third is seen by nobody, and weighs as much again. So
 * a page says that a picture is narrower there than it is.
 */
const onPhone = { width: 390, share: 0.6, dots: 3 };

/** The copy that a phone fetches, whatever its screen; undefined of a drawing. */
export function copyOnPhone(picture: PictureFile): Copy | undefined {
  const copies = listCopies(picture);
  return copies.find(({ width }) => width >= onPhone.width * onPhone.share * onPhone.dots) ?? copies.at(-1);
}

/** What an `img` element says of a picture. */
export interface ImageAttributes {
  src: string;
  srcset?: string;
  sizes?: string;
  /** Not of a drawing that says nothing of its size. */
  width?: number;
  height?: number;
}

/** A smaller copy of a picture. */
export interface Copy {
  address: string;
  width: number;
}

/** How wide a picture stands at most, in dots of a style sheet. */
function shownWidth({ width, height, hash }: PictureFile): number {
  const fits = Math.min(column, Math.round((tallest * width) / height));
  // A drawing is as sharp at any size.
  return hash ? Math.min(width, fits) : fits;
}

/** The copies of a picture of dots, from the narrowest: none wider than it is, or than two dots for each shown. */
export function listCopies(picture: PictureFile): Copy[] {
  const { address, hash, width } = picture;
  if (!hash) return [];
  const widest = Math.min(width, 2 * shownWidth(picture));
  const name = /([^/]+)\.[^.]+$/.exec(address)?.[1];
  return [...steps.filter((step) => step < widest * 0.95), widest].map((step) => ({
    address: `${pictureFolder}${name}-${step}.${hash}.webp`,
    width: step,
  }));
}

/** How a picture is shown in the column of text: its place is kept from the start, and a browser takes the copy it needs. */
export function showPicture(picture: PictureFile): ImageAttributes {
  const copies = listCopies(picture);
  const width = shownWidth(picture);
  const size = { width, height: Math.round((width * picture.height) / picture.width) };
  // The one for a browser that chooses none, and for mail.
  const plain = copies.find((copy) => copy.width >= 720) ?? copies.at(-1);
  if (!plain) return { src: picture.address, ...size };
  return {
    src: plain.address,
    srcset: copies.map((copy) => `${copy.address} ${copy.width}w`).join(', '),
    sizes: `(max-width: 480px) ${onPhone.share * 100}vw, (min-width: ${width + margins}px) ${width}px, calc(100vw - ${margins}px)`,
    ...size,
  };
}

/** The alternative text of a picture that is there for its looks alone. */
export const decorative = '-';

/** Parts what is said of a picture from who made it: `Torget. Foto: namn`. */
export function readCaption(caption: string): { text: string; credit: string } {
  const [, text = caption, credit = ''] =
    /^(.*?)\s*\b((?:Foto|Bild|Illustration|Teckning|Photo): .+)$/su.exec(caption) ?? [];
  return { text, credit };
}
