// The other search engines, as far as the comparison uses them: the types are checked where they are not installed too.
declare module 'fuse.js' {
  export default class Fuse<Item> {
    constructor(items: readonly Item[], options: object);
    search(query: string): { item: Item }[];
  }
}

declare module 'minisearch' {
  export default class MiniSearch<Item> {
    constructor(options: { processTerm?: (word: string) => unknown } & Record<string, unknown>);
    addAll(items: readonly Item[]): void;
    search(query: string, options?: object): { id: string }[];
  }
}

declare module 'pagefind' {
  export function createIndex(options: object): Promise<{
    index?: {
      addHTMLFile(file: { url: string; content: string }): Promise<unknown>;
      getFiles(): Promise<{ files: { path: string; content: Uint8Array }[] }>;
    };
  }>;
}
