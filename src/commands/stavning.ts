import { reportWarnings } from './build/report-faults.ts';
import { findSpelling } from './stavning/find-spelling.ts';

const { faults, count } = await findSpelling();
// Advice: a name may be new, and no dictionary has them all.
reportWarnings(faults);
console.log(faults.length > 0 ? `${faults.length} ord att se över.` : `Stavningen är i ordning: ${count} filer.`);
