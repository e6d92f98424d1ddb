import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { measure } from './measure.ts';

// The link guard beside a bare reading of the same pages, and beside other link checkers, in one run.

const most = 6;
const size = Number(process.argv[2] ?? 1000);
const sentence = 'Kommunen, polisen och länet arbetar tillsammans för att förebygga brott i länet. ';

/** A page of about 17 kB with 40 links, as a site's pages are: mostly to the same places. */
function writePage(number: number): string {
  const parts = Array.from({ length: 40 }, (_value, index) => {
    const target = index < 20 ? index : (number + index * 7) % size;
    return `<h2 id="a${index}">Avsnitt ${index}</h2><p class="text">${sentence.repeat(4)}</p><p><a href="/sida-${target}/#a${index}">Sida ${target}</a></p>`;
  });
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida ${number}</title></head><body>${parts.join('\n')}</body></html>`;
}

async function writeSite(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), writePage(0));
  for (let number = 0; number < size; number += 1) {
    await mkdir(join(folder, `sida-${number}`));
    await writeFile(join(folder, `sida-${number}/index.html`), writePage(number));
  }
}

/** A bare pass, in a process of its own as the others are. */
const bare = (site: string) => `
const { readFileSync } = await import('node:fs');
const { Parser } = await import(${JSON.stringify(import.meta.resolve('htmlparser2'))});
for (let number = 0; number < ${size}; number += 1) {
  const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} });
  parser.end(readFileSync(${JSON.stringify(site)} + '/sida-' + number + '/index.html', 'utf8'));
}`;

const exists = (file: string) =>
  new Promise<boolean>((resolve) => execFile('test', ['-e', file], (error) => resolve(!error)));

async function main(): Promise<void> {
  if (typeof Parser !== 'function') throw new Error('htmlparser2 saknas.');
  const folder = await mkdtemp(join(tmpdir(), 'lankbank-'));
  const site = join(folder, 'site');
  try {
    await writeSite(site);
    await writeFile(join(folder, 'bare.mjs'), bare(site));
    const root = process.cwd();
    const node = process.execPath;
    const all: [name: string, words: string[]][] = [
      ['htmlparser2 ensam', [node, join(folder, 'bare.mjs')]],
      ['länkvakten', [node, 'src/commands/links.mjs', '--site', site, '--origin', 'https://exempel.se/']],
      [
        'linkinator 7',
        [node, 'node_modules/linkinator/build/src/cli.js', site, '--recurse', '--server-root', site, '--silent'],
      ],
      ['check-html-links', [node, 'node_modules/check-html-links/src/cli.js', site]],
      [
        'hyperlink',
        [
          node,
          'node_modules/hyperlink/lib/cli.js',
          '--root',
          site,
          '--recursive',
          '--internal',
          join(site, 'index.html'),
        ],
      ],
    ];
    const seconds = new Map<string, number>();
    for (const [name, words] of all) {
      if (!(await exists(words[1] as string))) throw new Error(`${name} är inte installerat: kör npm install.`);
      const { cpu, wall } = await measure({ folder: root, words });
      seconds.set(name, cpu);
      const ratio = cpu / (seconds.get('htmlparser2 ensam') ?? cpu);
      console.log(
        `${name.padEnd(18)} ${cpu.toFixed(2).padStart(8)} s CPU ${wall.toFixed(2).padStart(8)} s ${ratio.toFixed(1).padStart(7)} gånger`,
      );
    }
    const ratio = (seconds.get('länkvakten') ?? 0) / (seconds.get('htmlparser2 ensam') ?? 1);
    console.log(
      `${ratio <= most ? 'Klarar' : 'Klarar inte'} gränsen ${most}: ${ratio.toFixed(1)} gånger en bar läsning av ${size} sidor.`,
    );
    process.exitCode = ratio <= most ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
