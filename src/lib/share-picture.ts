/**
 * What others show of a shared page, in the size that they ask for. It is taken by `npm run bilder -- --spara`, of the
 * site's name, the woven band and the landscape.
 */
export const sharePicture = { address: '/assets/delningsbild.png', width: 1200, height: 630 } as const;
