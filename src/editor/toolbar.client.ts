import { chooseDocument } from './choose-file.client.ts';
import { make, makeBar, makeButton } from './elements.client.ts';
import { type Insertion, insertions } from './insertions.client.ts';
import { toMarkdown } from './paste.ts';

function type(field: HTMLTextAreaElement, [start, end]: [number, number], insertion: readonly string[]): void {
  const [before = '', between = '', after = ''] = insertion;
  const chosen = field.value.slice(start, end) || between;
  field.setRangeText(before + chosen + after, start, end, 'end');
  field.focus();
  field.setSelectionRange(start + before.length, start + before.length + chosen.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function insert(field: HTMLTextAreaElement, insertion: Insertion): Promise<void> {
  // A window takes the place in the text away.
  const place: [number, number] = [field.selectionStart, field.selectionEnd];
  const written = await insertion.write();
  if (written) type(field, place, written);
}

/** Takes what is pasted with its headings, lists and links, where it comes from Word or from a page. */
function pasteAsMarkdown(event: ClipboardEvent): void {
  const field = event.target as HTMLTextAreaElement;
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (!/<(h[1-6]|p|li|table|b|strong|a)[\s>]/i.test(html)) return;
  const markdown = toMarkdown(new DOMParser().parseFromString(html, 'text/html').body);
  if (!markdown) return;
  event.preventDefault();
  field.setRangeText(markdown, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const createToolbar = (field: HTMLTextAreaElement) =>
  makeBar(
    'Sätt in i texten',
    insertions.map((one) => makeButton(one.label, () => void insert(field, one))),
  );

async function fillDocument(field: HTMLInputElement): Promise<void> {
  const address = await chooseDocument();
  if (!address) return;
  field.value = address;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Sets a button below the field of a document: nobody has to know what files are called. */
function offerDocuments(root: HTMLElement): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('[data-key-path="document"] input')) {
    const place = field.closest('[data-key-path]');
    if (!place || place.querySelector('.insertions')) continue;
    const bar = make(
      'div',
      makeButton('Välj ett dokument', () => void fillDocument(field)),
    );
    bar.className = 'insertions';
    place.append(bar);
  }
}

/**
 * Sets buttons for our boxes and links above the text of a page. The editor has no such buttons for Markdown as it is
 * written, and in its other mode it would write the whole text anew.
 */
export function offerInsertions(root: HTMLElement): void {
  const find = () => {
    for (const field of root.querySelectorAll<HTMLTextAreaElement>('[data-key-path="body"] textarea')) {
      const place = field.closest('.text-editor') ?? field;
      if (place.previousElementSibling?.classList.contains('insertions')) continue;
      place.before(createToolbar(field));
      field.addEventListener('paste', pasteAsMarkdown);
    }
    offerDocuments(root);
  };
  new MutationObserver(find).observe(root, { childList: true, subtree: true });
}
