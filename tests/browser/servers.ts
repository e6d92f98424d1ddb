// Two runs at a time need two ports each.
const port = Number(process.env.TEST_PORT) || 8931;

/** The built site, under the headers that the host will give it. */
export const site = { port, url: `http://localhost:${port}` };

/** The made-up site, in the same way: what is asked for by name is asked for there. */
export const madeUpSite = { port: port + 1, url: `http://localhost:${port + 1}` };
