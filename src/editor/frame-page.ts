/**
 * A page as a frame in the editor can show it. The frame has no address, so that one of ours has to be written in full,
 * and nothing in it runs.
 * @param html a whole page of ours: every attribute stands in double quotes
 * @param pictureOf where a picture of `assets` is that is not on the site yet
 */
export function toFramePage(html: string, origin: string, pictureOf: (address: string) => string | undefined): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/(?<=<img [^>]*\bsrc=")\/assets\/[^"]+/g, (address) => pictureOf(address) ?? address)
    .replace(/ srcset="[^"]+"/g, (list) => list.replace(/(?<=[" ])\/(?!\/)/g, `${origin}/`))
    .replace(/( (?:href|src|action)=")\/(?!\/)/g, `$1${origin}/`);
}
