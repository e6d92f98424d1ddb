export class Failure extends Error {
  constructor(message: string, code?: number);
  code: number;
}
export function explain(error: unknown): string | undefined;
