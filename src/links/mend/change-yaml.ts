import { isDeepStrictEqual } from 'node:util';
import { Composer, CST, type Document, Parser, parse, type Scalar, visit } from 'yaml';
import { type Replacement, replaceOnce } from './change.ts';

type Holder = { scalar: Scalar; inFlow: boolean };

/** The value that holds a place in the text. */
function findAt(document: Document, offset: number): Holder | undefined {
  let found: Holder | undefined;
  visit(document, {
    Scalar(key, scalar, path) {
      const [start = 0, end = -1] = scalar.range ?? [];
      if (key === 'key' || offset < start || offset >= end || typeof scalar.value !== 'string') return;
      found = { scalar, inFlow: path.some((node) => (node as { flow?: boolean }).flow === true) };
    },
  });
  return found;
}

/** Changes an address in YAML; undefined where it stands in no text, or where anything else would change. */
export function changeYaml(text: string, change: Replacement): string | undefined {
  const tokens = [...new Parser().parse(text)];
  const [document] = [...new Composer({ keepSourceTokens: true }).compose(tokens)];
  if (!document || document.errors.length > 0) return undefined;
  const held = findAt(document, change.offset);
  const token = held?.scalar.srcToken;
  const value = held && replaceOnce(String(held.scalar.value), change);
  if (!held || !token || value === undefined) return undefined;
  held.scalar.value = value;
  const wanted: unknown = document.toJS();
  CST.setScalarValue(token, value, { inFlow: held.inFlow, afterKey: true });
  const changed = tokens.map(CST.stringify).join('');
  return isDeepStrictEqual(parse(changed), wanted) ? changed : undefined;
}
