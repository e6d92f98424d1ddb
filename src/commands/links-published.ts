import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { faviconAddress, touchIconAddress } from '../lib/addresses.ts';
import { addPublished, listFolder, publishedAddressesFile } from '../links/index.ts';

// Files with their hash in the name are replaced at every change, and nobody but our own pages asks for them. What is
// for editors is no promise to visitors. Icons are drawn by the build, and the check of what is promised runs before it.
const drawn = [faviconAddress, touchIconAddress].map((address) => address.slice(1));
const isOwn = (file: string) =>
  /^(build|sokindex|admin)\//.test(file) || /^(_headers|_redirects)$/.test(file) || drawn.includes(file);

const addresses = listFolder('_site')
  .filter((file) => !isOwn(file))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
writeFileSync(
  publishedAddressesFile,
  addPublished(
    addresses,
    existsSync(publishedAddressesFile) ? readFileSync(publishedAddressesFile, 'utf8') : undefined,
  ),
);
console.log(`${publishedAddressesFile} har nu varje adress i _site/.`);
