/** Browsers from before 2025 print folds as they stand: in them all are opened first (paper.css does it in the others). */
export function openFoldsForPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
}
