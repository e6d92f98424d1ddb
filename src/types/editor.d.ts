// Made by src/plugins/editor.ts when the editor is bundled.
declare module 'editor-config' {
  export const config: Record<string, unknown> & { backend: Record<string, unknown> };
  export const kinds: readonly { name: string; extension: 'md' | 'json'; schema: Record<string, unknown> }[];
}

// The package's own types ask for React's.
declare module '@sveltia/cms' {
  const CMS: {
    init(options: { config: object }): Promise<void>;
    registerCustomFormat(
      name: string,
      extension: string,
      format: { fromFile(text: string): object; toFile(content: object): string },
    ): void;
  };
  export default CMS;
}
