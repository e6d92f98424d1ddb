// Swedish; a page in another language brings its own (share-page.tsx).
const words = {
  copy: 'Kopiera',
  copied: 'Adressen är kopierad',
  failed: 'Det gick inte att kopiera',
  share: 'Dela …',
};

function addButton(place: Element, label: string, onClick: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  place.append(button);
}

/**
 * Adds the one button that the browser can serve: its own share sheet, which copies too, else copying alone.
 * One and no more: the page keeps room for it (share-page.css), so that nothing moves when it comes.
 */
export function start(root: Element): void {
  const { url = '', ...own } = (root as HTMLElement).dataset;
  const word = { ...words, ...own };
  if (navigator.share) {
    // A visitor who closes the share sheet has not met an error.
    addButton(root, word.share, () => void navigator.share({ title: document.title, url }).catch(() => {}));
  } else if (navigator.clipboard) {
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    addButton(root, word.copy, () => {
      navigator.clipboard.writeText(url).then(
        () => (status.textContent = word.copied),
        () => (status.textContent = word.failed),
      );
    });
    root.append(status);
  }
}
