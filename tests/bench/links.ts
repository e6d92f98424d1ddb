import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureFused, measureMemory, writeSite } from './link-cost.ts';
import { measure } from './measure.ts';

// The link guard beside a bare reading of the same pages, and beside other link checkers, in one run.

const most = 6;
const maxFused = 0.08;
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

/** A bare pass, in a process of its own as the others are. */
const bare = (site: string) => `
const { readFileSync } = await import('node:fs');
const { Parser } = await import(${JSON.stringify(import.meta.resolve('htmlparser2'))});
for (let number = 0; number < ${size}; number += 1) {
  const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} });
  parser.end(readFileSync(${JSON.stringify(site)} + '/sida-' + number + '/index.html', 'utf8'));
}`;

// The others bring more packages than the site's tests do: whoever runs no comparison is spared them.
const others = join(process.cwd(), 'tests/bench');

function listCheckers(folder: string, site: string): [name: string, words: string[]][] {
  const node = process.execPath;
  const tool = (path: string) => join(others, 'node_modules', path);
  return [
    ['htmlparser2 ensam', [node, join(folder, 'bare.mjs')]],
    ['länkvakten', [node, 'src/commands/run.mjs', 'links', '--site', site, '--origin', 'https://exempel.se/']],
    ['linkinator 7', [node, tool('linkinator/build/src/cli.js'), './', '--recurse', '--server-root', site, '--silent']],
    ['check-html-links', [node, tool('check-html-links/src/cli.js'), site]],
    [
      'hyperlink',
      [node, tool('hyperlink/lib/cli.js'), '--root', site, '--recursive', '--internal', `${site}/index.html`],
    ],
  ];
}

/** @returns how many times the CPU of a bare reading the guard takes */
async function compare(folder: string): Promise<number> {
  const site = join(folder, 'site');
  const seconds: number[] = [];
  await writeSite(site, size, writePage);
  await writeFile(join(folder, 'bare.mjs'), bare(site));
  for (const [name, words] of listCheckers(folder, site)) {
    const { cpu, wall } = await measure({ folder: process.cwd(), words });
    seconds.push(cpu);
    const ratio = (cpu / (seconds[0] ?? cpu)).toFixed(1);
    console.log(
      `${name.padEnd(18)} ${cpu.toFixed(2).padStart(8)} s CPU ${wall.toFixed(2).padStart(8)} s ${ratio.padStart(7)} gånger`,
    );
  }
  return (seconds[1] ?? 0) / (seconds[0] ?? 1);
}

const verdict = (isMet: boolean) => (isMet ? 'Klarar' : 'Klarar inte');

async function main(): Promise<void> {
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', others];
  if (spawnSync('npm', install, { stdio: 'inherit' }).status !== 0)
    throw new Error('De andra länkkontrollerna kunde inte installeras. Kontrollera nätet och kör igen.');
  const folder = await mkdtemp(join(tmpdir(), 'lankbank-'));
  try {
    const ratio = await compare(folder);
    console.log(
      `${verdict(ratio <= most)} gränsen ${most}: ${ratio.toFixed(1)} gånger en bar läsning av ${size} sidor.`,
    );
    const few = await measureMemory(folder, 40);
    const many = await measureMemory(folder, 400);
    console.log(`Tio gånger fler länkar till samma sidor: ${few.toFixed(0)} MB blir ${many.toFixed(0)} MB.`);
    const fused = await measureFused(folder, size, 3);
    const percent = (fused * 100).toFixed(1).replace('.', ',');
    console.log(
      `${verdict(fused <= maxFused)} gränsen 8 %: i bygget av ${size} sidor tar länkvakten ${percent} % CPU.`,
    );
    process.exitCode = ratio <= most && many < few * 10 && fused <= maxFused ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
