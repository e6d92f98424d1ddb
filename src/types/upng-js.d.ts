/** What the tests use of a package without types of its own, in the older module format. */
declare module 'upng-js' {
  const png: {
    decode(file: Buffer): unknown;
    toRGBA8(picture: unknown): ArrayBuffer[];
    /** Writes frames as a PNG of at most so many colours; with 256 or fewer, they are looked up in a palette. */
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export default png;
}
