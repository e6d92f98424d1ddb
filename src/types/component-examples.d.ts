// Made by the bundle of all `<name>.examples.tsx` (commands/run/bundle.mjs).
declare module 'component-examples' {
  /** The examples of each component, by its name. */
  export const componentExamples: ReadonlyMap<string, readonly import('./example.ts').Example[]>;
}
