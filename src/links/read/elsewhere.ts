import type { Emit } from './address.ts';
import { keyOf, listValues } from './json.ts';

// What other sites have, and no page of ours. The guard reads it so that nothing is missed the day that one has it.

/** An import map's addresses, and what each name stands for. */
export function readImportMap(text: string, emit: Emit, first = 0): Map<string, string> {
  const imports = new Map<string, string>();
  for (const { path, text: value, raw, offset } of listValues(text)) {
    if (path[0] !== 'imports' && path[0] !== 'scopes') continue;
    imports.set(String(path.at(-1)), value);
    if (!value.endsWith('/')) emit(raw, value, first + offset);
  }
  return imports;
}

/** Pages that a browser may fetch in advance. */
export function readSpeculation(text: string, emit: Emit, first = 0): void {
  for (const { path, text: value, raw, offset } of listValues(text))
    if (path.at(-2) === 'urls') emit(raw, value, first + offset);
}

const manifestKeys = /^(start_url|src|url|action)$/;

/** A web app manifest. Its `scope` and `id` are names; `%s` in a handler is filled in by the browser. */
export function readManifest(text: string, emit: Emit): void {
  for (const found of listValues(text)) {
    if (!manifestKeys.test(keyOf(found)) || found.path.includes('related_applications')) continue;
    if (!/%s/.test(found.text)) emit(found.raw, found.text, found.offset);
  }
}

/** The address in `5; url=/x`, and where in the text it begins. */
export function refreshAddress(content: string): { value: string; at: number } | undefined {
  const found = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?(?:'([^']*).*|"([^"]*).*|(\S.*?))?\s*$/is.exec(content);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!value || /^[\d.]+[;,]?$/.test(content.trim())) return undefined;
  return { value, at: content.lastIndexOf(value) };
}

/** A site map that is a list of addresses, one a line. */
export function readAddressList(source: string, emit: Emit): void {
  for (const { 0: line, index } of source.matchAll(/\S+/g)) emit(line, line, index, 'page');
}
