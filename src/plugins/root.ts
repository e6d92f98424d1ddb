/** The project's folder. All commands start in it. */
export const root: string = process.cwd();
