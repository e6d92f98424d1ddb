/**
 * The machine's own moment. A build asks for it only as a ceiling: no day of the content's that has not come can be its
 * day. Who works now, or looks at what is published, works at this moment.
 */
export const machineMoment = (): Date => new Date(performance.timeOrigin);
