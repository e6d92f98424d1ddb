import type { UserConfig } from '@11ty/eleventy';
import assets from './src/plugins/assets.ts';
import content from './src/plugins/content.ts';
import editor from './src/plugins/editor.ts';
import functions from './src/plugins/functions.ts';
import headers from './src/plugins/headers.ts';
import icons from './src/plugins/icons.ts';
import openData from './src/plugins/open-data.ts';
import pages from './src/plugins/pages.ts';
import pictures from './src/plugins/pictures.ts';
import redirects from './src/plugins/redirects.ts';
import search from './src/plugins/search.ts';
import tsx from './src/plugins/tsx.ts';
import version from './src/plugins/version.ts';

export default function configure(config: UserConfig) {
  // In this order: nothing more is written once a link turns out to be broken.
  config.setEventEmitterMode('sequential');
  config.addPlugin(content);
  config.addPlugin(tsx);
  config.addPlugin(pages);
  config.addPlugin(assets);
  config.addPlugin(pictures);
  config.addPlugin(icons);
  config.addPlugin(editor);
  config.addPlugin(search);
  config.addPlugin(openData);
  config.addPlugin(version);
  config.addPlugin(headers);
  config.addPlugin(redirects);
  config.addPlugin(functions);
  return {
    dir: { input: 'src/content', layouts: '../layouts', data: '../../.cache/no-data' },
    templateFormats: ['md'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
