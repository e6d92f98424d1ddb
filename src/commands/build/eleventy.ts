import Eleventy from '@11ty/eleventy';

// Eleventy says in English, with its own stack, what our report says at its file and line.
const silent = { log: () => {}, warn: () => {}, error: () => {} };

/**
 * Eleventy over the content, without a word of its own: what goes wrong is thrown.
 * @param output the folder to write to
 * @param configPath relative to the project, or absolute
 */
export function createEleventy(output: string, configPath: string): Eleventy {
  const eleventy = new Eleventy('src/content', output, {
    configPath,
    quietMode: true,
    // What takes long is measured by our own benchmark; this one is made before Eleventy knows that it is to be quiet.
    config: ({ benchmarks }) => benchmarks.config.setIsVerbose(false),
  });
  eleventy.logger.overrideLogger(silent);
  return eleventy;
}
