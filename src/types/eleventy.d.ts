// Eleventy 3 ships no types. These are the methods that we use, as its documentation describes them.
declare module '@11ty/eleventy' {
  export interface EleventyEvent {
    directories: { input: string; output: string };
    /** `json` where nothing is written. */
    outputMode: 'fs' | 'json';
    results?: { url: string | false; inputPath: string; outputPath: string; content: string }[];
  }

  export interface TemplateExtension {
    outputFileExtension?: string;
    read?: boolean;
    getData?: boolean | string[];
    getInstanceFromInputPath?: (path: string) => unknown;
    compileOptions?: { cache?: boolean; permalink?: 'raw' | boolean };
    compile: (text: string | undefined, path: string) => (data: never) => unknown;
  }

  export interface Library {
    render(text: string, data: never): string;
  }

  export interface UserConfig {
    addPlugin(plugin: (config: UserConfig) => unknown): void;
    addGlobalData(key: string, value: unknown): void;
    addExtension(extension: string, options: TemplateExtension): void;
    addTemplateFormats(formats: string | string[]): void;
    addPassthroughCopy(paths: Record<string, string>, options?: { filter: (path: string) => boolean }): void;
    addCollection(name: string, select: (collections: { getAll(): never[] }) => unknown[]): void;
    addTransform(
      name: string,
      transform: (this: { page: PageInfo }, content: string) => string | Promise<string>,
    ): void;
    on(event: 'eleventy.before' | 'eleventy.after', handler: (event: EleventyEvent) => unknown): void;
    setLibrary(name: string, library: Library): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, { parse(text: string): object }> }): void;
    readonly benchmarks: { config: { setIsVerbose(isVerbose: boolean): void } };
    readonly ignores: Set<string>;
    setEventEmitterMode(mode: 'parallel' | 'sequential'): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface PageInfo {
    url: string;
    inputPath: string;
    outputPath: string;
    fileSlug: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode?: boolean; config?: (config: UserConfig) => void },
    );
    readonly logger: { overrideLogger(logger: object): void };
    write(): Promise<unknown>;
    toJSON(): Promise<{ url: string | false; content: string }[]>;
  }
}
