/** The list of words that the spelling takes for right: a file that people write, and so a text in the editor too. */
export const wordFile = '_data/ord.txt';

/** How the editor reads and writes that file. */
export const wordFormat = {
  name: 'ord',
  extension: 'txt',
  fromFile: (text: string) => ({ words: text }),
  toFile: ({ words = '' }: { words?: unknown }) => `${String(words).replace(/\r\n?/g, '\n').trimEnd()}\n`,
};
