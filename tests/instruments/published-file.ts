/** What a published site answered: the file, or in Swedish why it can't be had. */
export type PublishedFile = { text: string; type: string } | { problem: string };

/**
 * Asks a published site for one of its files; never throws.
 * @param origin such as `https://example.se`
 * @param path such as `/.well-known/security.txt`
 */
export async function fetchPublished(origin: string, path: string): Promise<PublishedFile> {
  try {
    const answer = await fetch(`${origin}${path}`, { redirect: 'error', signal: AbortSignal.timeout(30_000) });
    if (answer.status !== 200) return { problem: `Filen svarar ${answer.status} på ${origin}${path}.` };
    return { text: await answer.text(), type: answer.headers.get('content-type') ?? 'okänd typ' };
  } catch (error) {
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error);
    return { problem: `Filen går inte att hämta från ${origin}: ${reason}` };
  }
}
