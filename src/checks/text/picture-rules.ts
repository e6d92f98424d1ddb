import type Token from 'markdown-it/lib/token.mjs';
import { ordinaryAddress } from '../../lib/addresses.ts';
import { decorative, isPhoto, isPicture, readCaption } from '../../lib/pictures.ts';
import { toSlug } from '../../lib/slug.ts';
import type { Finding } from '../fault.ts';
import { offsetOf, offsetOfAddress, type Passage } from '../source/passages.ts';
import type { Verdict } from '../written/verdict.ts';

const saysNothing = /^(bild(en)?|foto|image|img|figur|logga|skärmavbild)?[\s_-]*\d*$|\.(png|jpe?g|svg|webp|gif|avif)$/i;

// What cameras, phones and programs call their files: nothing is left but numbers when these are taken away.
const machine =
  /(dsc[fn]?|img|imag|image|pict?|photo|foto|bild|pxl|mvimg|dji|gopr|gp|sam|cimg|wp|hpim|vid|pano|burst|hdr|screenshot|skärm(avbild|bild)|whatsapp|signal|snapchat|scan|skannat|namnlös|untitled|kopia|copy|edited|redigerad|imgp|p|at|kl|wa|am|pm|mp|rgb)(?=[\d\s_.()-]|$)/giu;
const isMachineName = (alt: string) => /\d/.test(alt) && alt.replace(machine, '').replace(/[\d\s_.()~-]/g, '') === '';
const isHash = (alt: string) => /^[\da-f-]{16,}$/i.test(alt) && /\d/.test(alt);

const fileName = (address: string) => /([^/]+)\.[^.]+$/.exec(address)?.[1] ?? '';
const isFileName = (alt: string, address: string) => /^\S*[_-]\S*$/.test(alt) && toSlug(alt) === fileName(address);

const opening =
  /^(?:en |ett |den här )?(?:bild(?:en)?|foto(?:t|grafi(?:et)?)?|illustration(?:en)?|teckning(?:en)?|image|photo|picture)\s+(?:på|av|som (?:visar|föreställer)|visar|föreställer|från|där|of|showing)\s/iu;
const ornament = /^(?:en )?(?:rent )?(?:dekorativ|dekoration|prydnad|utsmyckning|ornament|decorative)\S*(?:\s\S+)?$/iu;
const maxAltLength = 150;

const noWord = (address: string) => `Är den bara till prydnad? Skriv ![${decorative}](${address}).`;
const plain = (text: string) =>
  text
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What is wrong with what is said of a picture to those who don't see it. */
function judgeAlt(alt: string, address: string, beside: readonly string[]): Verdict | undefined {
  if (alt === decorative) return undefined;
  if (alt === '')
    return {
      what: 'Bilden saknar alternativtext.',
      fix: `Skriv inom hakparentesen vad bilden visar. ${noWord(address)}`,
    };
  if (saysNothing.test(alt) || isMachineName(alt) || isHash(alt) || isFileName(alt, address))
    return {
      what: `Alternativtexten "${alt}" säger inte vad bilden visar.`,
      fix: 'Skriv inom hakparentesen vad man ser på bilden.',
    };
  const advise = (what: string, fix: string): Verdict => ({ severity: 'warning', what, fix });
  const [begins] = opening.exec(alt) ?? [];
  if (begins)
    return advise(
      `Alternativtexten börjar med "${begins.trim()}".`,
      'Skriv bara det man ser. En skärmläsare säger själv att det är en bild.',
    );
  if (ornament.test(alt)) return advise(`Alternativtexten "${alt}" läses upp, fast den inget säger.`, noWord(address));
  if (alt.length > maxAltLength)
    return advise(
      `Alternativtexten är ${alt.length} tecken lång.`,
      `Korta den till högst ${maxAltLength} tecken, och skriv resten i texten.`,
    );
  if (beside.some((text) => plain(text) === plain(alt)))
    return advise('Alternativtexten säger detsamma som texten intill.', `Skriv vad man ser. ${noWord(address)}`);
  return undefined;
}

function judgeOther(address: string, assets: ReadonlySet<string>): Verdict {
  const name = address.split('/').at(-1) ?? '';
  const own = [...assets].find((asset) => name !== '' && asset.endsWith(`/${name}`));
  if (own) return { what: `Bildens adress ska börja med /assets/ (${address}).`, fix: `Skriv ${own}.` };
  return {
    what: `Bilden ligger inte hos oss (${address}).`,
    fix: 'Lägg bilden i mappen assets och skriv /assets/filnamnet.',
  };
}

/** Pages that have to come at once, to one who may be afraid. */
const isBare = (page: string) =>
  page === '/' || page === '/404.html' || page.startsWith('/kommuner/') || ordinaryAddress(page) !== undefined;

function judgeAddress(address: string, assets: ReadonlySet<string>, isUrgent: boolean): Verdict | undefined {
  if (!address.startsWith('/assets/')) return judgeOther(address, assets);
  if (!assets.has(address))
    return { what: `Bilden ${address} finns inte.`, fix: 'Lägg den i mappen assets eller rätta namnet.' };
  if (!isPicture(address))
    return { what: `Filen ${address} är ingen bild.`, fix: `Länka till den i stället: [text](${address}).` };
  if (isUrgent && isPhoto(address))
    return {
      what: 'Sidan får inte ha några foton: den ska komma direkt, också på en dålig lina.',
      fix: 'Ta bort bilden, eller lägg den på en annan sida.',
    };
  return undefined;
}

const besideOf = (passages: readonly Passage[], index: number, image: Token) => [
  readCaption(image.attrGet('title') ?? '').text,
  ...[passages[index - 1], passages[index + 1]].map((passage) => passage?.text ?? ''),
];

const amongWords: Verdict = {
  severity: 'warning',
  what: 'Bilden står mitt i en text, så dess bildtext syns inte.',
  fix: 'Ha en tom rad före och efter bilden.',
};

/**
 * Pictures: each says what it shows, lies in our own folder and is there (WCAG 1.1.1).
 * @param page what the page is: its address, and whether it has a way to leave it at once
 */
export function findBadImages(
  passages: readonly Passage[],
  assets: ReadonlySet<string>,
  page: { address: string; isUrgent: boolean },
): Finding[] {
  return passages.flatMap(({ text, tokens, placeOf }, index) =>
    tokens
      .filter(({ type }) => type === 'image')
      .flatMap((image) => {
        const address = String(image.attrGet('src'));
        const alt = judgeAlt(image.content.trim(), address, besideOf(passages, index, image));
        const target = judgeAddress(address, assets, page.isUrgent || isBare(page.address));
        const isLost = image.markup !== 'figure' && image.attrGet('title');
        const own = placeOf(offsetOf(image));
        return [
          ...(alt ? [{ ...own, ...alt }] : []),
          ...(isLost ? [{ ...own, ...amongWords }] : []),
          ...(target ? [{ ...placeOf(offsetOfAddress(text, image, address)), ...target }] : []),
        ];
      }),
  );
}
