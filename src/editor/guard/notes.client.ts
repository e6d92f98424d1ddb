import { make } from '../elements.client.ts';
import type { Told } from './told.client.ts';

const mark = 'guard-note';

let notes: readonly Told[] = [];

/** The field itself, or the nearest around it that is on the page: what is folded up is not there. */
function findField(root: HTMLElement, keys: string): HTMLElement | undefined {
  for (let way = keys; way !== ''; way = way.replace(/\.?[^.]*$/, '')) {
    const field = root.querySelector<HTMLElement>(`[data-key-path="${CSS.escape(way)}"]`);
    if (field) return field;
  }
  return undefined;
}

function noteAt(field: HTMLElement, { words, keys }: Told): void {
  const id = `${mark}-${keys.replace(/\W/g, '-')}`;
  const known = [...field.querySelectorAll(`:scope > .${mark}`)];
  if (known.some(({ textContent }) => textContent === words)) return;
  const note = make('p', words);
  note.className = mark;
  note.id = `${id}-${known.length}`;
  field.append(note);
  const box = field.querySelector('input, textarea, [role=combobox]');
  box?.setAttribute('aria-describedby', [box.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' '));
}

/** Says at each field what the check says of it, until something else is said or the field is changed. */
export function noteFields(root: HTMLElement, told: readonly Told[]): void {
  for (const note of root.querySelectorAll(`.${mark}`)) note.remove();
  notes = told.filter(({ keys }) => keys !== '');
  placeNotes(root);
}

function placeNotes(root: HTMLElement): void {
  for (const note of notes) {
    const field = findField(root, note.keys);
    if (field) noteAt(field, note);
  }
}

function forget(target: EventTarget | null): void {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-key-path]') : null;
  const keys = field?.dataset.keyPath;
  if (!field || keys === undefined) return;
  notes = notes.filter((note) => note.keys !== keys);
  for (const note of field.querySelectorAll(`:scope > .${mark}`)) note.remove();
}

/** Keeps the notes where they belong while fields come and go. */
export function keepNotes(root: HTMLElement): void {
  new MutationObserver(() => {
    if (notes.length > 0) placeNotes(root);
  }).observe(root, { childList: true, subtree: true });
  root.addEventListener('input', ({ target }) => forget(target));
}
