/** Numbers that are broken although a line of their own would hold them. Runs in the page. */
export function findBrokenNumbers(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[href^="tel"]')].flatMap((link) => {
    const number = link.querySelector('b') ?? link;
    const high = number.offsetHeight;
    const { whiteSpace } = number.style;
    number.style.whiteSpace = 'nowrap';
    const isBroken = number.offsetHeight < high;
    const text = document.createRange();
    text.selectNodeContents(number);
    const { width } = text.getBoundingClientRect();
    number.style.whiteSpace = whiteSpace;
    const block = number === link ? link.closest('p, li, dd') : number;
    const { paddingLeft, paddingRight } = getComputedStyle(block ?? link);
    const room = (block?.clientWidth ?? 0) - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return isBroken && width <= room ? [`${number.textContent}: ${width} px av ${room}`] : [];
  });
}

/** Numbers that stand on more than one line. Runs in the page. */
export function findNumbersOnTwoLines(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[href^="tel"]')].flatMap((link) => {
    const text = document.createRange();
    const parts = [...(link.querySelector('b') ?? link).childNodes].filter(({ nodeType }) => nodeType === 3);
    const tops = parts.flatMap((part) => {
      text.selectNodeContents(part);
      return [...text.getClientRects()].map(({ top }) => Math.round(top));
    });
    return new Set(tops).size > 1 ? [`${link.textContent?.trim()} står på två rader`] : [];
  });
}
