// Pagefind's browser code, which the build takes out of the package (src/plugins/assets.ts).
declare module 'pagefind-client' {
  export interface PagefindData {
    url: string;
    content: string;
  }
  export interface PagefindSearch {
    results: { id: string; score: number; data(): Promise<PagefindData> }[];
  }
  export interface Pagefind {
    init(): Promise<void>;
    search(term: string): Promise<PagefindSearch>;
  }
  export function createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: { termFrequency: number; pageLength: number; termSaturation: number };
  }): Pagefind;
}
