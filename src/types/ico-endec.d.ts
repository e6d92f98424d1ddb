/** What we use of a package without types of its own, in the older module format. */
declare module 'ico-endec' {
  const icons: {
    /** Puts pictures, each a PNG of at most 256 × 256 px, into one icon file. */
    encode(pictures: readonly Buffer[]): Buffer;
    /** The pictures of an icon file. */
    decode(file: Buffer): { imageData: Buffer }[];
  };
  export default icons;
}
