/** Finishes an exchange that was decided and cut short; waits for one that is going on. */
export function recover(): void;
/** Lets a build take the place of the one before, all or none. @param fresh the build's folder, relative to the project */
export function exchange(fresh: string): void;
