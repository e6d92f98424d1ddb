// What answers at the first part of an address, where no page of ours ever can: each in words for editors.
const owners: Readonly<Record<string, string>> = {
  api: 'formulären, som svarar där',
  admin: 'redigeringen',
  assets: 'filer som inte är sidor',
  build: 'filer som inte är sidor',
  bilder: 'filer som inte är sidor',
  folj: 'filer som inte är sidor',
  kalendrar: 'filer som inte är sidor',
  sokindex: 'filer som inte är sidor',
  'cdn-cgi': 'värden',
  '.netlify': 'värden',
};

const firstPart = (address: string) => address.split('/')[1] ?? '';

/** Who has an address that no page may have; undefined for one that is free. */
export const ownerOf = (address: string): string | undefined =>
  Object.hasOwn(owners, firstPart(address)) ? owners[firstPart(address)] : undefined;

// Where a file may go away, and lead on: a document, a day's calendar.
const changing = ['assets', 'kalendrar', 'folj'];

/** True for an address that no redirect reaches: code or the host answers first. */
export const isAnswered = (address: string): boolean =>
  !changing.includes(firstPart(address)) && ownerOf(address) !== undefined;

const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** The part of an address that Windows takes for a device: a folder with such a name can't be opened there. */
export const deviceIn = (address: string): string | undefined => address.split('/').find((part) => device.test(part));
