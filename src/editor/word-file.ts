/** The list of words that the spelling takes for right: a file that people write, and so a text in the editor too. */
export const wordFile = '_data/ord.txt';

/** How the editor reads and writes that file. */
export const wordFormat = {
  name: 'ord',
  extension: 'txt',
  fromFile: (text: string) => ({ words: text }),
  toFile: ({ words = '' }: { words?: unknown }) => `${String(words).replace(/\r\n?/g, '\n').trimEnd()}\n`,
};

/** The list in the editor. It has no schema: it is a text, with a word on each line. */
export const wordCollection = {
  name: 'ord',
  label: 'Ord som stavningen godkänner',
  format: wordFormat.name,
  editor: { preview: false },
  files: [
    {
      name: 'ord',
      label: 'Ord som stavningen godkänner',
      file: wordFile,
      fields: [
        {
          name: 'words',
          label: 'Ord',
          widget: 'text',
          hint: 'Ett ord på varje rad. Böjs det som ett annat? Skriv grooming/träning. Det som står efter # är en kommentar.',
          required: true,
        },
      ],
    },
  ],
};
