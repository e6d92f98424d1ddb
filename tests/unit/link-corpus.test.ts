import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Judge } from '../../src/links/judge/judge-address.ts';
import { judgeHost } from '../../src/links/judge/judge-host.ts';
import { BuiltFiles } from '../../src/links/read/built-files.ts';
import { Origin } from '../../src/links/read/origin.ts';

// Cases are data: `- name` is a fault and `+ name` is right, `@ file` begins a file, `= address` is the site's own,
// and `! rule address` is what is to be found. Without a file, the text is the start page.

interface Case {
  name: string;
  isFault: boolean;
  origin: string;
  files: Map<string, string>;
  expected: string[];
}

const folder = 'tests/fixtures/links';

function addLine(files: Map<string, string>, file: string, line: string): void {
  const text = files.get(file);
  files.set(file, text === undefined ? line : `${text}\n${line}`);
}

function readFiles(text: string): Map<string, string> {
  const files = new Map<string, string>();
  let file = 'index.html';
  for (const line of text.split('\n')) {
    if (line.startsWith('@ ')) {
      file = line.slice(2);
      files.set(file, '');
    } else if (line) addLine(files, file, line);
  }
  return files;
}

function readCase(block: string): Case {
  const [title = '', ...lines] = block.split('\n');
  const origin = lines.find((line) => line.startsWith('= '))?.slice(2) ?? 'https://exempel.se/';
  const expected = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  const files = readFiles(lines.filter((line) => !/^[=!] /.test(line)).join('\n'));
  return { name: title.slice(2), isFault: title.startsWith('- '), origin, files, expected };
}

const base = readFiles(readFileSync(`${folder}/base.txt`, 'utf8'));
const cases = readFileSync(`${folder}/cases.txt`, 'utf8')
  .trim()
  .split(/\n\n(?=[-+] )/)
  .map(readCase);

function findFaults({ origin, files }: Case): { rule: string; raw: string; written: string }[] {
  const site = new BuiltFiles(new Origin(origin));
  const all = new Map([...base, ...files]);
  for (const [file, text] of all) site.add(file, text);
  const judge = new Judge(site);
  return [...judge.all(), ...judgeHost(judge)].map(({ file, offset, address, verdict }) => ({
    rule: verdict.rule,
    raw: address.raw.trim(),
    written: (all.get(file) ?? '').slice(offset, offset + address.raw.length).trim(),
  }));
}

test('samlingen har minst 150 fall, varav 50 rätta men kluriga', () => {
  const faults = cases.filter(({ isFault }) => isFault);
  assert.ok(faults.reduce((sum, { expected }) => sum + expected.length, 0) >= 100);
  assert.ok(cases.length - faults.length >= 50, String(cases.length - faults.length));
  assert.ok(cases.length >= 150, String(cases.length));
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
});

test('varje fel hittas med sin regel och sin adress, och inget som är rätt kallas fel', () => {
  for (const one of cases) {
    const found = findFaults(one).map(({ rule, raw }) => `${rule} ${raw}`);
    assert.deepEqual(found.sort(), one.expected.sort(), one.name);
    assert.equal(one.expected.length > 0, one.isFault, one.name);
  }
});

// Where the address is folded or coded in its file, it does not stand there in one piece.
const coded = /fortsatter|^\/saknas\/$|^\/saknas\.png$/;

test('varje fel pekar på adressens första tecken i filen', () => {
  for (const one of cases)
    for (const { raw, written } of findFaults(one)) if (!coded.test(raw)) assert.equal(written, raw, one.name);
});
