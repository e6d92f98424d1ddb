import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

// Files of each kind, made as they are needed: small ones that are whole, and never a real person's.

/** A packed file with its parts as they are, and their index. */
export function zip(parts: Record<string, string | Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from('504b0304', 'hex'), shared, Buffer.from(name), bytes);
    index.push(Buffer.from('504b01021400', 'hex'), shared, entry.subarray(0, 14), Buffer.from(name));
    offset = bodies.reduce((sum, { length }) => sum + length, 0);
  }
  const whole = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(whole.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, whole, end]);
}

const main = (kind: string) => `application/vnd.${kind}.main+xml`;

/** A document of Office. @param kind as its list of contents names it */
export const office = (kind: string, others: Record<string, string> = {}): Buffer =>
  zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="${main(kind)}"/></Types>`,
    ...others,
  });

export const word = 'openxmlformats-officedocument.wordprocessingml.document';
export const excel = 'openxmlformats-officedocument.spreadsheetml.sheet';
export const powerpoint = 'openxmlformats-officedocument.presentationml.presentation';

/** An open document. @param kind text, spreadsheet or presentation */
export const open = (kind: string, others: Record<string, string> = {}): Buffer =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>', ...others });

const catalogue = '/Type/Catalog/Pages 2 0 R/Lang(sv-SE)/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R';

/** A PDF with all that it should say of itself, but for what is taken away. */
export const pdf = (without: RegExp = /(?!)/): string =>
  `%PDF-1.7\n1 0 obj<<${catalogue}>>endobj\n5 0 obj<</Title(Rapport)>>endobj\ntrailer<</Root 1 0 R/Info 5 0 R>>\n%%EOF\n`.replace(
    without,
    '',
  );

/** The same, with its objects packed as newer programs do. */
export function packedPdf(): Buffer {
  const packed = deflateSync(`1 0 5 9 <<${catalogue}>> <</Title <FEFF0052>>>`);
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n9 0 obj<</Type/ObjStm/N 2/First 8/Filter/FlateDecode/Length ${packed.length}>>stream\n`),
    packed,
    Buffer.from('\nendstream endobj\n%%EOF\n'),
  ]);
}

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';

interface Wish {
  width?: number;
  height?: number;
  format?: Format;
  /** Notes of the camera: where it was, by degrees north and east of the middle of the county. */
  place?: boolean;
  notes?: Record<string, string>;
  /** It lies on its side, and says so. */
  isTurned?: boolean;
}

const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '60/1 36/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '15/1 38/1 0/1',
};

/** A picture of three colours in bands, which is the same each time. */
export function picture({ width = 80, height = 60, format = 'jpeg', place: hasPlace, notes, isTurned }: Wish = {}) {
  const band = (blue: number) => ({
    input: {
      create: { width, height: Math.ceil(height / 4), channels: 3 as const, background: { r: 160, g: 90, b: blue } },
    },
  });
  const plain = sharp({ create: { width, height, channels: 3, background: '#2a4a5e' } })
    .composite([
      { ...band(60), top: 0, left: 0 },
      { ...band(220), top: Math.floor(height / 2), left: 0 },
    ])
    .toFormat(format);
  const exif = { ...(notes && { IFD0: notes }), ...(hasPlace && { IFD3: place }) };
  if (Object.keys(exif).length > 0) plain.withExif(exif);
  if (isTurned) plain.withMetadata({ orientation: 6 });
  return plain.toBuffer();
}
