/** A mistake that an editor makes, and the one line that the check has to answer with. */
export interface Mistake {
  name: string;
  file: string;
  /** The file as the editor saves it, made of what was there (nothing, for a new page). */
  make: (before: string) => string | Buffer;
  /** `line:column  what is wrong  what to do`. */
  expected: string;
}

let pages = 0;

/** A page of its own for each mistake, so that all can be there at once. */
function newPage(change: (text: string) => string | Buffer): Pick<Mistake, 'file' | 'make'> {
  pages += 1;
  const number = String(pages).padStart(3, '0');
  const text = [
    '---',
    `title: Provsida ${number}`,
    `description: Sida nummer ${number} som bara finns för att pröva ett misstag av en redaktör.`,
    'reviewed: 2026-11-24',
    '---',
    'Lås dörren när du går.',
    '',
  ].join('\n');
  return { file: `src/content/prov/sida-${number}.md`, make: () => change(text) };
}

export const onPage = {
  /** A mistake in the lines at the top. */
  front: (name: string, from: string | RegExp, to: string, expected: string): Mistake => ({
    name,
    ...newPage((text) => text.replace(from, to)),
    expected,
  }),
  /** A mistake in the text. */
  body: (name: string, body: string, expected: string): Mistake => ({
    name,
    ...newPage((text) => text.replace(/Lås dörren när du går\.\n/, () => (body ? `${body}\n` : ''))),
    expected,
  }),
  /** A page saved in another way. */
  bytes: (name: string, save: (text: string) => string | Buffer, expected: string): Mistake => ({
    name,
    ...newPage(save),
    expected,
  }),
};

/** A mistake in a file of records. */
export const inRecords = (
  name: string,
  kind: string,
  from: string | RegExp,
  to: string,
  expected: string,
): Mistake => ({
  name,
  file: `_data/${kind}.json`,
  make: (before) => before.replace(from, to),
  expected,
});
