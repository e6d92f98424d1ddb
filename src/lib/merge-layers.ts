/**
 * Joins blocks of the same layer that follow each other in a minified stylesheet: a bundle has one for each file.
 * @param css minified, without braces in its strings
 */
export function mergeLayers(css: string): string {
  let depth = 0;
  let current = '';
  let made = '';
  for (const piece of css.match(/[^{}]*[{}]|[^{}]+$/g) ?? []) {
    const [start, layer] = (depth === 0 && /(?:^|;)@layer (\w+)\{$/.exec(piece)) || [];
    // A layer within a layer is another one, and stays as it is.
    const isSame = layer !== undefined && layer === current && start === piece && made.endsWith('}');
    made = isSame ? made.slice(0, -1) : made + piece;
    if (depth === 0) current = layer ?? '';
    depth += piece.endsWith('{') ? 1 : piece.endsWith('}') ? -1 : 0;
  }
  return made;
}
