interface Words {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}
export function readWords(name: string, words?: readonly string[]): Words;
/** The word that may be meant; undefined where none is near. */
export function suggest(word: string, words: readonly string[]): string | undefined;
