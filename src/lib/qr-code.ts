import qrcode from 'qrcode-generator';

/** A QR code as one SVG path: a square of `size` modules, the quiet zone that readers need included. */
export interface QrCode {
  size: number;
  path: string;
}

// ISO/IEC 18004: four light modules on every side.
const quiet = 4;

/**
 * Makes a QR code that survives a creased paper: a sixth of it may be unreadable (level M).
 * @param text what the reader gets: an address, in ASCII as addresses are
 */
export function toQrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const first = column;
      while (column < count && code.isDark(row, column)) column += 1;
      if (column > first) path += `M${first + quiet} ${row + quiet}h${column - first}v1h-${column - first}z`;
    }
  }
  return { size: count + 2 * quiet, path };
}
