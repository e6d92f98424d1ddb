/** Why a request is not carried out: its status, and words for the visitor. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Further headers of the answer. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
