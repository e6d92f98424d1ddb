// The host's own parsers ship no types.
declare module '@netlify/headers-parser' {
  export function parseAllHeaders(options: object): Promise<{ headers: object[]; errors: Error[] }>;
}
declare module '@netlify/redirect-parser' {
  export function parseAllRedirects(options: object): Promise<{ redirects: object[]; errors: Error[] }>;
}
