// Pagefind's browser code, which the build takes out of the package (src/plugins/assets.ts).
declare module 'pagefind-client' {
  export interface PagefindData {
    url: string;
    excerpt: string;
    meta: Record<string, string>;
  }
  export interface PagefindSearch {
    results: { id: string; data(): Promise<PagefindData> }[];
  }
  export function options(options: {
    basePath?: string;
    baseUrl?: string;
    noWorker?: boolean;
    excerptLength?: number;
  }): Promise<void>;
  export function init(): Promise<void>;
  export function search(term: string): Promise<PagefindSearch>;
}
