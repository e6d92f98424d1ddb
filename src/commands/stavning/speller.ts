import { loadModule } from 'hunspell-asm';
import type { OwnWord, Speller } from '../../checks/language/spelling/spelling.ts';
import { readDictionaryFiles } from '../../plugins/dictionary.ts';

// Without these lines no word is made of others; nor is one that hyphens hold together.
const withoutCompounds = (rules: string) =>
  `BREAK 0\n${rules.replace(/^(COMPOUND(BEGIN|MIDDLE|END|PERMITFLAG) .*|BREAK.*)$/gm, '')}`;

/** Loads Hunspell without what it hangs on the process: on any error of ours it would print its whole code. */
async function loadHunspell() {
  const names = ['uncaughtException', 'unhandledRejection'] as const;
  const before = names.map((name) => process.listeners(name as 'uncaughtException'));
  const factory = await loadModule();
  for (const [index, name] of names.entries())
    for (const listener of process.listeners(name as 'uncaughtException'))
      if (!before[index]?.includes(listener)) process.off(name, listener);
  return factory;
}

/**
 * Opens Hunspell with the Swedish dictionary (dictionary-sv, LGPL-3.0, and hunspell-asm, MIT: for development only).
 * @param own the site's word list
 */
export async function openSpeller(own: readonly OwnWord[]): Promise<Speller> {
  const factory = await loadHunspell();
  const { affixes, words: entries } = await readDictionaryFiles();
  const words = factory.mountBuffer(Buffer.from(entries), 'sv.dic');
  const open = (text: string, name: string) => {
    const dictionary = factory.create(factory.mountBuffer(Buffer.from(text), name), words);
    for (const { word, like } of own)
      if (like) dictionary.addWordWithAffix(word, like);
      else dictionary.addWord(word);
    return dictionary;
  };
  const whole = open(affixes, 'whole.aff');
  const listed = open(withoutCompounds(affixes), 'listed.aff');
  return {
    knows: (word) => whole.spell(word),
    lists: (word) => listed.spell(word),
    suggest: (word) => whole.suggest(word),
  };
}
