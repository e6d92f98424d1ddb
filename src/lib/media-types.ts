/** The types of the files that a site may have, with the endings of their names: for hosts that are told of all of them. */
export const typesByEnding: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'text/vcard': ['vcf'],
  'application/json': ['json'],
  'application/ld+json': ['jsonld'],
  'application/xml': ['xml'],
  'application/pdf': ['pdf'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/vnd.microsoft.icon': ['ico'],
  'font/woff2': ['woff2'],
};

/** What a file is where its name says nothing. */
export const unknownType = 'application/octet-stream';
