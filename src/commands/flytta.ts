import { root, today } from '../plugins/project.ts';
import { movePage } from './flytta/move.ts';
import { readArguments } from './run/arguments.mjs';
import { Failure } from './run/failure.mjs';

const { values, positionals } = readArguments('flytta');
const [from, to, ...more] = positionals;
if (!from || !to || more.length > 0)
  throw new Failure('Skriv den gamla och den nya adressen: npm run flytta -- /gammal/ /ny/', 2);

process.exitCode = await movePage(root, [from, to], {
  why: typeof values.varfor === 'string' ? values.varfor : 'Sidan har flyttat.',
  saves: values.spara === true,
  day: today(),
  say: (text) => console.log(text),
});
