/**
 * The id of something on the site, for calendars and feed readers (a tag URI, RFC 4151). It stays as it is where the site
 * moves to another host: whoever follows it gets nothing twice.
 * @param tag the site's own, from its record
 * @param path where the thing lies, with or without slashes around it
 */
export const tagOf = ({ tag }: { tag: string }, path: string): string => `${tag}/${path.replace(/^\/|\/$/g, '')}`;
