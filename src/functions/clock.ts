/** What time it is, in milliseconds since 1970. Tests give the functions another clock. */
export const systemClock = (): number => Date.now();
