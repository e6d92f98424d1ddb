import { PageHeadReader, readWith } from '../../src/lib/page-head.ts';

/** One answer of the site, under its public address. */
export interface Visit {
  url: string;
  status: number;
  type: string;
  body: string;
}

function listLoaded(html: string): string[] {
  const { styles, icon, pictures, scripts } = readWith(html, new PageHeadReader()).head;
  return [...styles, icon, ...pictures, ...scripts.map(({ address }) => address)].filter(Boolean);
}

/**
 * Visits the site as a browser does: the page, then the styles, scripts and images that it asks for.
 * @param served where the built site is served now
 * @param origin its public address, which the answers are filed under
 * @returns a visitor that asks for each file once
 */
export function createVisitor(served: string, origin: string): (url: string) => Promise<Visit[]> {
  const known = new Map<string, Promise<Visit>>();
  const ask = async (url: string): Promise<Visit> => {
    const answer = await fetch(url.replace(origin, served), { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    return { url, status: answer.status, type, body: await answer.text() };
  };
  const once = (url: string) => {
    const visit = known.get(url) ?? ask(url);
    known.set(url, visit);
    return visit;
  };
  return async (url) => {
    const page = await once(url);
    const files = page.type.includes('html') ? listLoaded(page.body) : [];
    const own = [...new Set(files.map((file) => new URL(file, url).href))].filter((file) => file.startsWith(origin));
    return [page, ...(await Promise.all(own.map(once)))];
  };
}
