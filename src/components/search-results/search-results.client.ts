import * as pagefind from 'pagefind-client';

const shown = 20;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

// Pagefind marks hits with <mark> and escapes the rest. The text is taken apart rather than trusted as HTML.
function toExcerpt(excerpt: string): HTMLParagraphElement {
  const decode = (text: string) =>
    text.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (_, name: string) =>
      name === 'lt' ? '<' : name === 'gt' ? '>' : name === 'amp' ? '&' : name === 'quot' ? '"' : "'",
    );
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/);
  return element('p', ...parts.map((part, index) => (index % 2 ? element('mark', decode(part)) : decode(part))));
}

function toItem({ url, excerpt, meta }: pagefind.PagefindData): HTMLLIElement {
  const link = element('a', meta.title ?? url);
  link.href = url;
  return element('li', element('h3', link), element('small', url), toExcerpt(excerpt));
}

function toList(hits: pagefind.PagefindData[]): HTMLOListElement {
  const list = element('ol', ...hits.map(toItem));
  list.className = 'lined';
  return list;
}

const toSentence = (count: number, query: string) =>
  count === 0
    ? `Ingen sida innehåller ”${query}”. Prova ett annat ord, eller leta i listan från A till Ö.`
    : `${count} ${count === 1 ? 'sida' : 'sidor'} om ”${query}”${count > shown ? `. De ${shown} första visas` : ''}.`;

async function show(root: Element, status: Element, query: string): Promise<void> {
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true, excerptLength: 25 });
  const { results } = await pagefind.search(query);
  const hits = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  status.textContent = toSentence(results.length, query);
  if (hits.length > 0) root.append(element('h2', 'Träffar'), toList(hits));
}

/** Answers the query in the address. The page below the results works whatever happens here. */
export function start(root: Element): void {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  // A status that was in the page before its text is read out; one that comes with its text may not be.
  const status = root.querySelector('[role="status"]');
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!status) return;
  field?.setAttribute('aria-describedby', status.id);
  if (!query) {
    status.textContent = 'Skriv ett ord i sökfältet överst på sidan.';
    return;
  }
  if (field) field.value = query;
  document.title = `${query} – ${document.title}`;
  status.textContent = `Söker efter ”${query}” …`;
  show(root, status, query).catch((error: unknown) => {
    status.textContent = 'Sökningen svarar inte just nu. Leta i listan från A till Ö i stället.';
    console.error(error);
  });
}
