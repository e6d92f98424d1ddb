import type { UserConfig } from '@11ty/eleventy';
import assets from './src/plugins/assets.ts';
import content from './src/plugins/content.ts';
import editor from './src/plugins/editor.ts';
import functions from './src/plugins/functions.ts';
import headers from './src/plugins/headers.ts';
import icons from './src/plugins/icons.ts';
import openData from './src/plugins/open-data.ts';
import pages from './src/plugins/pages.ts';
import { asPhase, endPhase } from './src/plugins/phases.ts';
import pictures from './src/plugins/pictures.ts';
import redirects from './src/plugins/redirects.ts';
import search from './src/plugins/search.ts';
import tsx from './src/plugins/tsx.ts';
import version from './src/plugins/version.ts';

export default function configure(config: UserConfig) {
  endPhase('Eleventy laddas');
  // In this order: nothing more is written once a link turns out to be broken.
  config.setEventEmitterMode('sequential');
  config.on('eleventy.before', () => endPhase('insticken ställs in'));
  config.on('eleventy.after', () => endPhase('sidorna görs, och deras länkar läses'));
  config.addPlugin(content);
  config.addPlugin(tsx);
  config.addPlugin(asPhase('länkarna prövas', pages));
  config.addPlugin(asPhase('stilmallar och skript buntas', assets));
  config.addPlugin(asPhase('bilder', pictures));
  config.addPlugin(asPhase('ikoner', icons));
  config.addPlugin(asPhase('redigeraren', editor));
  config.addPlugin(asPhase('sökindex', search));
  config.addPlugin(asPhase('öppna data', openData));
  config.addPlugin(version);
  config.addPlugin(asPhase('rubriker till värden', headers));
  config.addPlugin(redirects);
  config.addPlugin(asPhase('serverfunktioner', functions));
  return {
    dir: { input: 'src/content', layouts: '../layouts', data: '../../.cache/no-data' },
    templateFormats: ['md'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
