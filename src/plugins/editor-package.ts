/**
 * What of the editor's package we bundle nothing of, for want of a setting that would leave it out: grammars for colouring
 * code in a hundred languages, maps, and WebAssembly that re-encodes pictures, which the page's policy would not let run.
 * No field of ours asks for any of it.
 */
export const leftOut = /^(@shikijs\/.*|leaflet.*|terra-draw.*|svgo\/browser)$|chunks\/(heic|webp_enc|shiki-engine)/;

/** Files of what is left out. The package's script names them, though it never fetches them. */
const named = ['marker-icon-2x', 'heic_dec', 'heic-worker'];

/**
 * The package's script without the names of files that we don't publish, so that the link guard looks for none of them.
 * @throws {Error} where a name stands elsewhere than it did: in another version of the package
 */
export function forgetFiles(script: string): string {
  return named.reduce((text, name) => {
    const place = new RegExp(`new URL\\(\`assets/${name}[^\`]*\`,import\\.meta\\.url\\)`, 'g');
    if (text.match(place)?.length !== 1)
      throw new Error(
        `@sveltia/cms nämner ${name} på ett annat sätt än förr: se efter i src/plugins/editor-package.ts.`,
      );
    return text.replace(place, 'new URL(import.meta.url)');
  }, script);
}
