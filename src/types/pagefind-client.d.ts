// Pagefind's browser code, which the build takes out of the package (src/plugins/assets.ts).
declare module 'pagefind-client' {
  export interface PagefindSearch {
    results: { id: string; score: number }[];
  }
  export class PagefindInstance {
    constructor(options: {
      basePath: string;
      baseUrl: string;
      ranking: { termFrequency: number; pageLength: number; termSaturation: number };
    });
    init(language: string, options: { load_wasm: boolean }): Promise<void>;
    search(term: string): Promise<PagefindSearch>;
  }
}
