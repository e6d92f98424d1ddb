import { faviconAddress, searchDescriptionAddress, searchTemplate } from '../lib/addresses.ts';
import { escapeMarkup } from '../lib/escape.ts';
import type { TemplateData } from '../types/template-data.ts';

export const data = { layout: false, permalink: searchDescriptionAddress, eleventyExcludeFromCollections: true };

/** How a browser searches here (OpenSearch 1.1, which has room for sixteen letters in the short name). */
export default function SearchDescription({ records: { site } }: TemplateData): string {
  const address = (path: string) => escapeMarkup(site.origin + path);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Förebygga brott</ShortName>
<Description>${escapeMarkup(`Sök på webbplatsen ${site.name}, från ${site.sender}.`)}</Description>
<Url type="text/html" template="${address(searchTemplate)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${address(searchDescriptionAddress)}"/>
<Image height="16" width="16" type="image/x-icon">${address(faviconAddress)}</Image>
<Language>${site.locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
