const installed = 'tests/node_modules';

/** Programs of packages, by their own files: what npm lays beside them in `.bin` is no script on every system. */
export const programs = {
  biome: `${installed}/@biomejs/biome/bin/biome`,
  playwright: `${installed}/playwright/cli.js`,
  stylelint: `${installed}/stylelint/bin/stylelint.mjs`,
  tsc: `${installed}/typescript/bin/tsc`,
};
