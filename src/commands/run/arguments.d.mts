interface Arguments {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}
export function readArguments(name: string, words?: readonly string[]): Arguments;
/** The word that may be meant; undefined where none is near. */
export function suggestArgument(word: string, words: readonly string[]): string | undefined;
