import { readFile } from 'node:fs/promises';
import { root } from './project.ts';

/** The Swedish dictionary in Hunspell's format (dictionary-sv, LGPL-3.0). */
export interface DictionaryFiles {
  /** Its rules of inflection and of compounds. */
  affixes: string;
  /** Its words, with their flags. */
  words: string;
  licence: string;
}

const read = (file: string) => readFile(`${root}/node_modules/dictionary-sv/${file}`, 'utf8');

/**
 * Reads the dictionary, for the search and for the spelling. What they make of it differs: the search asks for forms
 * and parts of words, which Hunspell does not tell, and the spelling for compounds by rules that ours does not know.
 */
export const readDictionaryFiles = async (): Promise<DictionaryFiles> => ({
  affixes: await read('index.aff'),
  words: await read('index.dic'),
  licence: await read('license'),
});
