interface Words {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}
export function readWords(name: string, words?: readonly string[]): Words;
