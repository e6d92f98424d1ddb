// Made by src/plugins/editor.ts when the editor is bundled.
declare module 'editor-config' {
  export const config: Record<string, unknown> & {
    backend: Record<string, unknown>;
    // biome-ignore lint/suspicious/noExplicitAny: the fields are typed where they are read
    collections: any[];
  };
  export const kinds: readonly { name: string; extension: 'md' | 'json'; schema: Record<string, unknown> }[];
}

// Made by src/plugins/editor-preview.ts: the templates and layouts that pages are made with, by their path in src.
declare module 'site-templates' {
  export const templates: Readonly<
    Record<string, { default: (data: object) => import('preact').VNode | string; data?: object }>
  >;
}

// The package's own types ask for React's.
declare module '@sveltia/cms' {
  const CMS: {
    init(options: { config: object }): Promise<void>;
    registerCustomFormat(
      name: string,
      extension: string,
      format: { fromFile(text: string): object; toFile(content: Record<string, unknown>): string | Promise<string> },
    ): void;
    registerPreviewStyle(address: string): void;
    registerPreviewTemplate(name: string, component: unknown): void;
    registerEventListener(listener: {
      name: 'preSave' | 'postSave';
      handler(event: { entry: { get(key: string): unknown } }): void;
    }): void;
  };
  export default CMS;
}

// What the package offers to those who register a template: React's own, of which we use as little as we can.
interface Window {
  createClass(description: object): unknown;
  h(name: string, attributes: object): unknown;
}
