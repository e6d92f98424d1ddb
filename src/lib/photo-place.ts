/** Where each part of the notes that a camera writes begins (TIFF 6.0): a sign, and the order of its bytes. */
function* listNotes(bytes: Uint8Array): Generator<{ view: DataView; isLittle: boolean }> {
  for (let start = 0; start + 8 <= bytes.length; start += 1) {
    const isLittle = bytes[start] === 0x49 && bytes[start + 1] === 0x49 && bytes[start + 2] === 42;
    const isBig = bytes[start] === 0x4d && bytes[start + 1] === 0x4d && bytes[start + 3] === 42;
    if ((!isLittle && !isBig) || bytes[start + (isLittle ? 3 : 2)] !== 0) continue;
    yield { view: new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start), isLittle };
  }
}

/** The fields of one directory of the notes, by number: what each holds, or where that stands. */
function readFields(view: DataView, offset: number, isLittle: boolean): Map<number, number> {
  const fields = new Map<number, number>();
  if (offset < 8 || offset + 2 > view.byteLength) return fields;
  const count = view.getUint16(offset, isLittle);
  for (let at = offset + 2; at + 12 <= view.byteLength && fields.size < count; at += 12)
    fields.set(view.getUint16(at, isLittle), view.getUint32(at + 8, isLittle));
  return fields;
}

// EXIF 2.32: the directory of the place, and in it the latitude and longitude of the camera and of what it looked at.
const placeDirectory = 0x8825;
const places = [2, 4, 20, 22];

/**
 * True for a photo that says where it was taken. The empty form of such a note, which some programs save, is no place.
 * @param bytes of the whole file, or of the notes alone
 */
export function saysPlace(bytes: Uint8Array): boolean {
  for (const { view, isLittle } of listNotes(bytes)) {
    const directory = readFields(view, view.getUint32(4, isLittle), isLittle).get(placeDirectory);
    if (directory === undefined) continue;
    const fields = readFields(view, directory, isLittle);
    if (places.some((place) => fields.has(place))) return true;
  }
  return /GPSL(at|ong)itude/.test(new TextDecoder('latin1').decode(bytes));
}
