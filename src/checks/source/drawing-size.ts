import { Parser } from 'htmlparser2';

/** The size that a drawing has in its own units, for its place on a page; undefined where it does not say. */
export function sizeOfDrawing(text: string): { width: number; height: number } | undefined {
  let root: Record<string, string> | undefined;
  const parser = new Parser(
    {
      onopentag(_, attributes) {
        root ??= attributes;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const [, , boxWidth = 0, boxHeight = 0] = (root?.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (boxWidth > 0 && boxHeight > 0) return { width: boxWidth, height: boxHeight };
  const [width, height] = [root?.width, root?.height].map((value) => Number.parseFloat(value ?? ''));
  return width && height && width > 0 && height > 0 ? { width, height } : undefined;
}
