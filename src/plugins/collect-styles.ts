import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const namespace = 'collected-styles';

/** The layer that a component's styles belong to, by how their file's name ends. */
const layers = new Map([
  ['.css', 'components'],
  ['.print.css', 'print'],
]);

/**
 * Lets a stylesheet import the styles of all components, by a star for the folder and one for its name: the file of each
 * folder that has it, in its layer and in the order of the names, so that no list is kept by hand and two builds are alike.
 */
export const collectStyles: Plugin = {
  name: namespace,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/\*\/\*[.\w]*\.css$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace,
    }));
    onLoad({ filter: /.*/, namespace }, ({ path }) => {
      const [folder, ending] = [dirname(dirname(path)), basename(path).slice(1)];
      const files = readdirSync(folder)
        .sort()
        .map((name) => `./${name}/${name}${ending}`)
        .filter((file) => existsSync(resolve(folder, file)));
      const imports = files.map((file) => `@import "${file}" layer(${layers.get(ending) ?? 'components'});`);
      return { contents: imports.join('\n'), loader: 'css', resolveDir: folder };
    });
  },
};
