import { PNG } from 'pngjs';

/** A decoded picture: four bytes a pixel. */
export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Decodes a PNG. */
export const decode = (png: Buffer): Bitmap => PNG.sync.read(png);

const linear = Array.from({ length: 256 }, (_, value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

function luminance({ data }: Bitmap, at: number): number {
  const part = (offset: number) => linear[data[at + offset] ?? 0] ?? 0;
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
}

const perimeter = ({ width, height }: Box) => 2 * (width + height);

function union(boxes: Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** True where a pixel has changed so much that the change is seen: 3:1. */
function hasChanged(before: Bitmap, after: Bitmap, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= after.width || y >= after.height) return false;
  const at = (y * after.width + x) * 4;
  // Outside the earlier picture there is nothing to compare with.
  if (x >= before.width || y >= before.height) return false;
  const [one, other] = [luminance(before, at), luminance(after, at)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3;
}

/**
 * Counts the pixels around a control that change enough when it gets focus, and how many have to (WCAG 2.4.13).
 * @param boxes the control's lines; a link in a text may have several, and its frame follows the lesser way round
 */
export function measureChange(before: Bitmap, after: Bitmap, boxes: Box[]): { changed: number; needed: number } {
  const whole = union(boxes);
  const reach = 7;
  let changed = 0;
  for (let y = Math.floor(whole.top) - reach; y < whole.top + whole.height + reach; y += 1) {
    for (let x = Math.floor(whole.left) - reach; x < whole.left + whole.width + reach; x += 1) {
      if (hasChanged(before, after, x, y)) changed += 1;
    }
  }
  const around = Math.min(
    perimeter(whole),
    boxes.reduce((sum, box) => sum + perimeter(box), 0),
  );
  // The four corners of a frame 2 px thick drawn inside would be counted twice.
  return { changed, needed: Math.floor(2 * around - 16) };
}
