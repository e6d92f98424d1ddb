/** What a server answered to a GET. */
export interface ServedResponse {
  /** Path of the page on the site, such as `/lagen/`. */
  address: string;
  status: number;
  /** Names in lower case, as `fetch` gives them. */
  headers: Record<string, string>;
  body: string;
}

/**
 * Asks a server for addresses, one at a time, and follows no redirect: it is an answer of its own.
 * @param origin such as `http://localhost:8080`
 * @param addresses paths on the site
 */
export async function collectAnswers(origin: string, addresses: readonly string[]): Promise<ServedResponse[]> {
  const answers: ServedResponse[] = [];
  for (const address of addresses) {
    const response = await fetch(`${origin}${address}`, { redirect: 'manual' });
    const body = await response.text();
    answers.push({ address, status: response.status, headers: Object.fromEntries(response.headers), body });
  }
  return answers;
}
