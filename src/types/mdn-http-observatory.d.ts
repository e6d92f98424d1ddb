// MDN HTTP Observatory 1.4.8 ships no types: what we use of it, after its `src/types.js`.

declare module '@mdn/mdn-http-observatory/src/constants.js' {
  interface ObservatoryResponse {
    status: number;
    verified: boolean;
    headers: object;
    httpEquiv: Map<string, string[]>;
    request: { headers: object };
  }
  export interface ObservatoryRequests {
    hostname: string;
    resources: { path: string };
    responses: Record<'auto' | 'cors' | 'http' | 'https', ObservatoryResponse> &
      Record<'httpRedirects' | 'httpsRedirects', { url: URL; status: number }[]>;
    session: { url: URL; jar: { serializeSync(): { cookies: object[] } } };
  }
  export const ALL_TESTS: ((requests: ObservatoryRequests) => object & { result: string | null })[];
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export function getScoreModifier(result: string): number;
}

declare module '@mdn/mdn-http-observatory/src/analyzer/hsts.js' {
  export function hsts(): Map<string, object>;
}

declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export function parseHttpEquivHeaders(html: string, url: string): Map<string, string[]>;
}
