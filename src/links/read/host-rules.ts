import { parse } from 'smol-toml';
import { attempt } from '../../lib/attempt.ts';
import type { Emit } from './address.ts';

/** A redirect or a rewrite of the host. */
export interface HostRedirect {
  file: string;
  from: string;
  to: string;
  status: number;
  /** It goes before a file at the same address. */
  force: boolean;
  /** It holds only for some visitors. */
  conditional: boolean;
  toOffset: number;
}

/** A rule of `_headers`, by the path it is for. */
export interface HeaderPath {
  file: string;
  path: string;
  offset: number;
}

/** Netlify's `_redirects`: from, query, to, status and conditions on one line. */
export function readRedirects(file: string, source: string): HostRedirect[] {
  return [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const text = line.replace(/(^|\s)#.*$/, '');
    const words = [...text.matchAll(/\S+/g)];
    const [from, ...rest] = words;
    const to = rest.find(({ 0: word }) => /^(\/|https?:\/\/)/i.test(word));
    if (!from || !to) return [];
    const after = rest.slice(rest.indexOf(to) + 1).map(({ 0: word }) => word);
    const status = after.find((word) => /^\d{3}!?$/.test(word)) ?? '301';
    return {
      file,
      from: from[0],
      to: to[0],
      status: Number.parseInt(status, 10),
      force: status.endsWith('!'),
      conditional: after.some((word) => word.includes('=')) || rest.indexOf(to) > 0,
      toOffset: index + to.index,
    };
  });
}

interface Toml {
  redirects?: { from?: string; to?: string; status?: number; force?: boolean; conditions?: object; query?: object }[];
  headers?: { for?: string; values?: Record<string, string | string[]> }[];
}

// Of our own settings the content check says what can't be read; those of other sites are their owners' business.
const readToml = (source: string): Toml => attempt(() => parse(source) as Toml) ?? {};

/** Where a value stands after a key, from a place on: the next one in order. */
function findValue(source: string, key: string, value: string, from: number): number {
  const pattern = new RegExp(`^\\s*${key}\\s*=\\s*["']`, 'gm');
  pattern.lastIndex = from;
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const at = found.index + found[0].length;
    if (source.startsWith(value, at)) return at;
  }
  return Math.max(0, source.indexOf(value, from));
}

/** The redirects of `netlify.toml`. */
export function readTomlRedirects(file: string, source: string): HostRedirect[] {
  let at = 0;
  return (readToml(source).redirects ?? []).flatMap(({ from, to, status = 301, force = false, conditions, query }) => {
    at = source.indexOf('[[redirects]]', at) + 1;
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const toOffset = findValue(source, 'to', to, at);
    const conditional = conditions !== undefined || query !== undefined;
    return { file, from, to, status, force, conditional, toOffset };
  });
}

function emitHeader(name: string, value: string, offset: number, emit: Emit): void {
  if (/^link$/i.test(name))
    for (const { 1: address = '', 0: whole, index } of value.matchAll(/<([^>]*)>([^,]*)/g))
      if (!/rel="?(preconnect|dns-prefetch)/i.test(whole)) emit(address, address, offset + index + 1);
  if (/^(content-location|location|sourcemap|x-sourcemap)$/i.test(name)) emit(value, value, offset);
  const refresh = /^refresh$/i.test(name) ? /url\s*=\s*["']?([^"']+)/i.exec(value) : null;
  if (refresh?.[1]) emit(refresh[1], refresh[1], offset + value.indexOf(refresh[1]));
}

/** `_headers`: the paths that it has rules for; the addresses in them are taken. */
export function readHeaders(file: string, source: string, emit: Emit): HeaderPath[] {
  const paths: HeaderPath[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    if (/^\s*#/.test(line)) continue;
    const [, space = '', name = '', colon = '', value = ''] = /^(\s+)([\w-]+)(\s*:\s*)(.*?)\s*$/.exec(line) ?? [];
    if (name) emitHeader(name, value, index + space.length + name.length + colon.length, emit);
    else if (/^(\/|https?:)/.test(line)) paths.push({ file, path: line.trim(), offset: index });
  }
  return paths;
}

/** The header rules of `netlify.toml`. */
export function readTomlHeaders(file: string, source: string, emit: Emit): HeaderPath[] {
  let at = 0;
  return (readToml(source).headers ?? []).flatMap(({ for: path, values = {} }) => {
    at = source.indexOf('[[headers]]', at) + 1;
    for (const [name, value] of Object.entries(values))
      for (const one of [value].flat())
        if (typeof one === 'string') emitHeader(name, one, Math.max(0, source.indexOf(one, at)), emit);
    return typeof path === 'string' ? { file, path, offset: findValue(source, 'for', path, at) } : [];
  });
}

/** What an address is sent on to by a redirect, or undefined where it is not the redirect's. */
export function applyRedirect({ from, to }: Pick<HostRedirect, 'from' | 'to'>, path: string): string | undefined {
  const names: string[] = [];
  const pattern = from
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/\/+$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(:\w+)|(\/?\*)/g, (_whole, name?: string) => {
      names.push(name ?? ':splat');
      return name ? '([^/]+)' : '(?:/(.*))?';
    });
  const found = new RegExp(`^${pattern}/?$`).exec(path);
  if (!found) return undefined;
  return names.reduce((result, name, index) => result.replace(name, found[index + 1] ?? ''), to);
}
