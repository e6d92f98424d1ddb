/**
 * Pages in Markdown that templates and scripts of ours lead to. Their texts are the editors'; that they are there is not.
 * A test holds the list against the code.
 */
export const neededAddresses: readonly string[] = [
  '/404.html',
  '/en/',
  '/for-unga/',
  '/gangsnacket/',
  '/hjalpte/',
  '/kontakt/',
  '/lagen/',
  '/lattlast/',
  '/nationella-minoriteter/',
  '/nyhetsbrev/',
  '/om-webbplatsen/',
  '/orolig-for-ett-barn/',
  '/personuppgifter/',
  '/sakrare-besok/',
  '/stod-till-kommuner/',
  '/utsatt-for-brott/',
];
