/**
 * Joins blocks of the same layer that follow each other in a minified stylesheet: a bundle has one for each file.
 * @param css minified, with every rule inside a layer, and no layer inside another
 */
export function mergeLayers(css: string): string {
  let current = '';
  return css.replace(/(^|[;}])@layer (\w+){/g, (start, end, layer) => {
    const isSame = end === '}' && layer === current;
    current = layer;
    return isSame ? '' : start;
  });
}
