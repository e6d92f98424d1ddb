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

/**
 * Gives the layers that a stylesheet's first line puts in order names of one letter: what they are called in the files is
 * for us, and every page would carry it twice.
 * @param css minified, at most 26 layers
 */
export function shortenLayers(css: string): string {
  const names = /^@layer ([\w,]+);/.exec(css)?.[1]?.split(',') ?? [];
  const letterOf = (name: string) => String.fromCharCode(97 + names.indexOf(name));
  return css
    .replace(/^@layer [\w,]+;/, `@layer ${names.map(letterOf).join()};`)
    .replace(/@layer (\w+)\{/g, (whole, name: string) => (names.includes(name) ? `@layer ${letterOf(name)}{` : whole));
}
