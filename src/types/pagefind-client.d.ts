// Pagefind's browser code, which the build takes out of the package (src/plugins/assets.ts).
declare module 'pagefind-client' {
  export interface PagefindSearch {
    results: { id: string; score: number }[];
  }
  export interface Pagefind {
    search(term: string): Promise<PagefindSearch>;
  }
  export function createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: { termFrequency: number; pageLength: number; termSaturation: number };
  }): Pagefind;
}
