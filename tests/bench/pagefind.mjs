// Run by the benchmark in a process of its own: indexes a built site as Pagefind does by itself.
import { createIndex } from 'pagefind';

const { index } = await createIndex({});
if (!index) throw new Error('Pagefind startade inte.');
await index.addDirectory({ path: '_site' });
await index.writeFiles({ outputPath: 'pagefind' });
// Its program is measured while it is still there.
process.exit();
