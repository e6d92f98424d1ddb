/** The part of `hyphen` (Swedish patterns of TeX) that we use. */
declare module 'hyphen/sv/index.js' {
  const sv: {
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  };
  export default sv;
}
