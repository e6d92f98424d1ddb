import { isPhoto } from '../../lib/pictures.ts';
import { sharePicture } from '../../lib/share-picture.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault } from '../fault.ts';
import type { ContentPage } from '../source/load.ts';

/** Photos that nothing shows or leads to: advice, since the page may be on its way. */
export function findUnusedPictures(
  pages: readonly ContentPage[],
  records: Partial<Records>,
  assets: ReadonlySet<string>,
): Fault[] {
  const photos = [...assets].filter((address) => isPhoto(address) && address !== sharePicture.address);
  if (photos.length === 0) return [];
  const texts = [JSON.stringify(records), ...pages.map(({ frontText, body }) => `${frontText}\n${body}`)];
  return photos
    .filter((address) => !texts.some((text) => text.includes(address)))
    .map((address) => ({
      file: address.slice(1),
      line: 1,
      column: 1,
      severity: 'warning',
      what: 'Ingen sida visar bilden.',
      fix: `Visa den med ![vad man ser](${address}), eller ta bort filen.`,
    }));
}
