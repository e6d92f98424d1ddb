import type { DrawingName } from '../lib/drawings.ts';
import type { SignName } from '../lib/signs.ts';
import { toMarkdown } from './paste.ts';

interface Insertion {
  label: string;
  before: string;
  /** What is inserted where nothing is selected. */
  between: string;
  after: string;
}

const drawing: DrawingName = 'lagens-ring';
const sign: SignName = 'telefon';

const insertions: Insertion[] = [
  { label: 'Rubrik', before: '\n## ', between: 'Rubriken', after: '\n' },
  { label: 'Länk till en sida', before: '[', between: 'sidans namn', after: '](/adressen/)' },
  { label: 'Länk till andra', before: '[', between: 'text', after: '](lank:id)' },
  { label: 'Nummer', before: '[](nummer:', between: 'id', after: ')' },
  { label: 'Telefon', before: '[](telefon:', between: 'lansstyrelsen', after: ')' },
  { label: 'E-post', before: '[](epost:', between: 'lansstyrelsen', after: ')' },
  { label: 'Ruta: viktigt', before: '\n::: viktigt ', between: 'Rubrik', after: '\nText.\n:::\n' },
  { label: 'Ruta: info', before: '\n::: info ', between: 'Rubrik', after: '\nText.\n:::\n' },
  { label: 'Foto', before: '\n![', between: 'Vad man ser', after: '](/assets/namn.jpg "Bildtext. Foto: namn")\n' },
  { label: 'Teckning', before: '\n::: bild ', between: drawing, after: '\n:::\n' },
  { label: 'Tecken', before: '[](tecken:', between: sign, after: ') ' },
];

function insert(field: HTMLTextAreaElement, { before, between, after }: Insertion): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const chosen = value.slice(start, end) || between;
  field.setRangeText(before + chosen + after, start, end, 'end');
  field.focus();
  field.setSelectionRange(start + before.length, start + before.length + chosen.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
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

function createToolbar(field: HTMLTextAreaElement): HTMLElement {
  const bar = document.createElement('div');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Sätt in i texten');
  bar.className = 'insertions';
  for (const insertion of insertions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = insertion.label;
    button.addEventListener('click', () => insert(field, insertion));
    bar.append(button);
  }
  return bar;
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
  };
  new MutationObserver(find).observe(root, { childList: true, subtree: true });
}
