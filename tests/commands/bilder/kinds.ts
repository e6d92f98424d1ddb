import { suggestArgument } from '../../../src/commands/run/arguments.mjs';
import { Failure } from '../../../src/commands/run/failure.mjs';
import { isMunicipalityPage } from '../../site/site.ts';

/** A page to take pictures of: the name it has on the command line and in the names of files, and where it is. */
export interface Subject {
  name: string;
  address: string;
}

const matching = (pattern: RegExp) => (address: string) => pattern.test(address);

// By what a page is, never by which: an editor may rename, add and take away.
const kinds = new Map<string, (address: string) => boolean>([
  ['start', matching(/^\/$/)],
  ['orolig', matching(/^\/orolig-/)],
  ['for-unga', matching(/^\/for-unga\/$/)],
  ['utsatt', matching(/^\/utsatt-/)],
  ['gangsnacket', matching(/^\/gangsnacket\/$/)],
  ['kommun', isMunicipalityPage],
  ['kommuner', matching(/^\/kommuner\/$/)],
  ['orter', matching(/^\/kommuner\/orter\/$/)],
  ['nyhet', matching(/^\/aktuellt\/.+/)],
  ['aktuellt', matching(/^\/aktuellt\/$/)],
  ['kalender', matching(/^\/kalender\/$/)],
  ['rapporter', matching(/^\/rapporter\/$/)],
  ['lagen', matching(/^\/lagen\/$/)],
  ['stod', matching(/^\/stod-/)],
  ['sok', matching(/^\/sok\/$/)],
  ['kontakt', matching(/^\/kontakt\/$/)],
  ['lattlast', matching(/^\/lattlast\/$/)],
  ['lattlast-kommun', matching(/^\/lattlast\/kommuner\/.+/)],
  ['ar', matching(/^\/ar\/$/)],
  ['404', matching(/^\/finns-inte\/$/)],
]);

// An empty search has nothing to look at.
const asked = (address: string) => (address === '/sok/' ? '/sok/?q=polisen' : address);

const lastPart = (address: string) => address.split('/').at(-2) ?? '';

function findSubject(name: string, addresses: readonly string[]): Subject | undefined {
  const isOfKind = kinds.get(name);
  const found = isOfKind ? addresses.find(isOfKind) : addresses.find((address) => lastPart(address) === name);
  return found === undefined ? undefined : { name, address: asked(found) };
}

/** One page of each kind, of those that the site has. */
export const listSubjects = (addresses: readonly string[]): Subject[] =>
  [...kinds.keys()].flatMap((name) => findSubject(name, addresses) ?? []);

/**
 * The pages that are asked for, by kind or by the last part of an address.
 * @param words with commas between, such as `start,mora`
 * @throws {Failure} with what may be meant, where a word is neither
 */
export function chooseSubjects(words: string, addresses: readonly string[]): Subject[] {
  return words.split(',').map((name) => {
    const subject = findSubject(name, addresses);
    if (subject) return subject;
    const meant = suggestArgument(name, [...kinds.keys(), ...addresses.map(lastPart)]);
    const known = `Välj bland ${[...kinds.keys()].join(', ')}, eller skriv slutet på en adress.`;
    throw new Failure(`Sidan "${name}" finns inte. ${meant ? `Menade du ${meant}?` : known}`, 2);
  });
}
