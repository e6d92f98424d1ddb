type Child = Node | string;

/** Makes an element: text is set as text, so nothing found is ever taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Makes a link. */
export function makeLink(href: string, text: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = href;
  return made;
}
