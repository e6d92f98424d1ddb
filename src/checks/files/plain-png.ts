const signature = '89504e470d0a1a0a';
// What a picture is made of. All else is a word of somebody's: a text, a day, a place.
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA']);

/** True for a PNG that holds its picture and nothing else, not even after its end. */
export function isPlainPng(bytes: Buffer): boolean {
  if (bytes.toString('hex', 0, 8) !== signature) return false;
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const name = bytes.toString('latin1', offset + 4, offset + 8);
    if (!needed.has(name)) return false;
    offset += 12 + bytes.readUInt32BE(offset);
    if (name === 'IEND') return offset === bytes.length;
  }
  return false;
}
