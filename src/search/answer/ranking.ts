/** How Pagefind weighs: by how telling a word's place is more than by how long the page is. Tried by the judged queries. */
export const ranking = { termFrequency: 1, pageLength: 0.3, termSaturation: 2 };
