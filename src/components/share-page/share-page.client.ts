const words = {
  sv: {
    copy: 'Kopiera adressen',
    copied: 'Adressen är kopierad',
    failed: 'Det gick inte att kopiera',
    share: 'Dela …',
  },
  en: { copy: 'Copy the address', copied: 'The address is copied', failed: 'Could not copy', share: 'Share …' },
};

function addButton(place: Element, label: string, onClick: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  place.append(button);
}

/** Adds the copy and share buttons, each only where the browser can do it. */
export function start(root: Element): void {
  const place = root.querySelector('p');
  const url = root.querySelector('.share-page__address')?.textContent ?? '';
  const word = document.documentElement.lang === 'en' ? words.en : words.sv;
  if (!place) return;
  if (navigator.clipboard) {
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    addButton(place, word.copy, () => {
      navigator.clipboard.writeText(url).then(
        () => (status.textContent = word.copied),
        () => (status.textContent = word.failed),
      );
    });
    place.append(status);
  }
  // A visitor who closes the share sheet has not met an error.
  if (navigator.share)
    addButton(place, word.share, () => void navigator.share({ title: document.title, url }).catch(() => {}));
}
