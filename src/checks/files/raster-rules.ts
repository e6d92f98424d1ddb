import { pictureLimits, type Remark } from './file-kinds.ts';

/** How many dots a picture may have on its longest side. */
const sides = { advice: 4_100, max: 8_000 };

/** What there is to know of a picture of dots, upright as it is shown. */
export interface Measured {
  width: number;
  height: number;
  isMoving: boolean;
  /** It says where on earth it was taken. */
  hasPlace: boolean;
}

const format = (value: number, digits = 0) => value.toLocaleString('sv', { maximumFractionDigits: digits });
const command = (path: string) => `Kör npm run bild -- assets/${path}`;

function judgeSize(path: string, bytes: number, { width, height }: Measured): Remark | undefined {
  const side = Math.max(width, height);
  const said = `(${format(width)} × ${format(height)} px, ${format(bytes / 1_000_000, 1)} MB)`;
  if (side > sides.max || bytes > pictureLimits.max)
    return {
      what: `Bilden är för stor ${said}. Den får ha högst ${format(sides.max)} px på längsta sidan och väga 15 MB.`,
      fix: `${command(path)}, så blir den mindre.`,
    };
  if (side <= sides.advice && bytes <= pictureLimits.advice) return undefined;
  return {
    severity: 'warning',
    what: `Bilden är större än den behöver vara ${said}.`,
    fix: `${command(path)}, så blir den mindre. Besökaren får ändå en liten bild.`,
  };
}

/** Judges a picture of dots by what its file says of itself. */
export function judgePicture(path: string, bytes: number, measured: Measured | undefined): Remark[] {
  if (!measured)
    return [{ what: 'Bilden går inte att läsa.', fix: 'Öppna den i ett bildprogram och spara den på nytt.' }];
  const size = judgeSize(path, bytes, measured);
  const place: Remark = {
    what: 'Bilden säger var den är tagen (GPS).',
    fix: `${command(path)}, så tas platsen bort. Har du redan skickat in bilden? Säg till den som sköter webbplatsen: platsen ligger kvar bland de äldre versionerna, som alla kan läsa.`,
  };
  const moving: Remark = { what: 'Bilden rör sig.', fix: 'Spara en stillbild. Det som rör sig stör många som läser.' };
  return [...(measured.hasPlace ? [place] : []), ...(measured.isMoving ? [moving] : []), ...(size ? [size] : [])];
}
