import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { byName } from '../collections/records.ts';
import { Drawing } from '../components/drawing/drawing.tsx';
import { ExternalLink } from '../components/external-link/external-link.tsx';
import { LanguageList } from '../components/language-list/language-list.tsx';
import { MunicipalityNumbers } from '../components/municipality-numbers/municipality-numbers.tsx';
import { PartIn } from '../components/part-in/part-in.tsx';
import { Sign } from '../components/sign/sign.tsx';
import { noteId, WordNotes } from '../components/word-notes/word-notes.tsx';
import { foreignLanguage } from '../lib/addresses.ts';
import { toDrawingName } from '../lib/drawings.ts';
import { wordsIn } from '../lib/interface-words.ts';
import { directionOf } from '../lib/languages.ts';
import { createMarkdown, type RecordScheme, toRecordReference } from '../lib/markdown.ts';
import { toTelHref } from '../lib/phone.ts';
import type { Pictures } from '../lib/pictures.ts';
import type { SignName } from '../lib/signs.ts';
import type { WordPlaces } from '../lib/words.ts';
import type { Records } from '../schemas/records.ts';
import { addLineRules, separateLines } from './easy-lines.ts';
import { addPictures, isOurs } from './markdown-pictures.ts';

type Tokens = Token[];

interface MarkdownEnv {
  lang?: string;
  /** A page in easy Swedish, where each line that is written is a line to read. */
  isEasy?: boolean;
}

const byId = <Item extends { id: string }>(items: readonly Item[], id: string) => items.find((item) => item.id === id);

function toRecordLink(
  scheme: Exclude<RecordScheme, 'lank' | 'sprak'>,
  id: string,
  records: Records,
): [href: string, text: string] {
  if (scheme === 'nummer') {
    const number = byId(records.helplines, id)?.number ?? '';
    return [toTelHref(number), number];
  }
  const contact = byId(records.contacts, id);
  return scheme === 'telefon'
    ? [toTelHref(contact?.phone ?? ''), contact?.phone ?? '']
    : [`mailto:${contact?.email}`, contact?.email ?? ''];
}

/** Replaces the tokens of a link to a record by one token of finished HTML. */
function resolveLinks(children: Tokens, records: Records, { lang }: MarkdownEnv, markdown: MarkdownIt): Tokens {
  const result: Tokens = [];
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index] as Token;
    const reference = token.type === 'link_open' ? toRecordReference(String(token.attrGet('href'))) : undefined;
    if (!reference) {
      result.push(token);
      continue;
    }
    const end = children.findIndex((child, position) => position > index && child.type === 'link_close');
    const text = children
      .slice(index + 1, end)
      .map((child) => child.content)
      .join('');
    result.push(finished(reference, text, records, lang, markdown, token));
    index = end;
  }
  return result;
}

function finished(
  { scheme, id }: { scheme: RecordScheme; id: string },
  text: string,
  records: Records,
  lang: string | undefined,
  markdown: MarkdownIt,
  like: Token,
): Token {
  const Token = like.constructor as new (type: string, tag: string, nesting: 0) => Token;
  const token = new Token('record_link', '', 0);
  if (scheme === 'lank') {
    const link = byId(records.links, id);
    const words = wordsIn(records.languages, lang);
    token.content = link ? renderToString(h(ExternalLink, { link, links: records.links, text, lang, words })) : '';
  } else if (scheme === 'sprak') {
    token.content = renderToString(h(PartIn, { lang: id, on: lang, children: text }));
  } else {
    const [href, value] = toRecordLink(scheme, id, records);
    const { escapeHtml } = markdown.utils;
    // What is written from the left stays so in a text from the right.
    const dir = !text && directionOf(lang ?? 'sv') === 'rtl' ? ' dir="ltr"' : '';
    token.content = `<a href="${escapeHtml(href)}"${dir}>${escapeHtml(text || value)}</a>`;
  }
  return token;
}

/** What editors place by name: signs, drawings, and lists of languages and of municipalities' numbers. */
function addNamedParts({ rules }: MarkdownIt['renderer'], records: Records): void {
  rules.sign = (tokens: Tokens, index: number) => renderToString(h(Sign, { name: tokens[index]?.content as SignName }));
  rules.container_bild_open = (tokens: Tokens, index: number, _options: object, { lang }: MarkdownEnv) =>
    renderToString(h(Drawing, { name: toDrawingName(tokens[index]?.info ?? ''), lang }));
  rules.container_sprak_open = (_tokens: Tokens, _index: number, _options: object, { lang }: MarkdownEnv) =>
    renderToString(h(LanguageList, { languages: records.languages, lang }));
  rules.container_kommuner_open = (_tokens: Tokens, _index: number, _options: object, { lang }: MarkdownEnv) => {
    const words = wordsIn(records.languages, lang);
    return renderToString(h(MunicipalityNumbers, { municipalities: byName(records.municipalities), lang, words }));
  };
  rules.container_bild_close = rules.container_sprak_close = rules.container_kommuner_close = () => '';
}

function addRules(markdown: MarkdownIt, records: Records, pictures: Pictures): void {
  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;
  // What the content check would have refused is shown as the text it is, should it ever come this far.
  rules.html_block = rules.html_inline = (tokens: Tokens, index: number) => escapeHtml(tokens[index]?.content ?? '');
  rules.record_link = (tokens: Tokens, index: number) => tokens[index]?.content ?? '';
  addLineRules(rules);
  rules.word_link = (tokens: Tokens, index: number) =>
    `<a class="word" href="#${noteId(tokens[index]?.info ?? '')}">${escapeHtml(tokens[index]?.content ?? '')}</a>`;
  rules.link_open = (tokens: Tokens, index: number, _options, { lang }: MarkdownEnv) => {
    const href = String(tokens[index]?.attrGet('href'));
    const language = foreignLanguage(href, lang);
    return isOurs(href) ? `<a href="${escapeHtml(href)}"${language ? ` hreflang="${language}"` : ''}>` : '<a>';
  };
  rules.table_open = (tokens: Tokens, index: number, _options, { lang }: MarkdownEnv) => {
    // Landmarks on one page have names of their own.
    const before = tokens.slice(0, index).filter(({ type }) => type === 'table_open').length;
    const name = wordsIn(records.languages, lang).table + (before > 0 ? ` ${before + 1}` : '');
    return `<section class="table" aria-label="${escapeHtml(name)}" tabindex="0"><table>`;
  };
  rules.table_close = () => '</table></section>';
  rules.th_open = (tokens: Tokens, index: number, options, _env, self) => {
    tokens[index]?.attrSet('scope', 'col');
    return self.renderToken(tokens, index, options);
  };
  addNamedParts(markdown.renderer, records);
  addPictures(markdown.renderer, pictures, escapeHtml);
  for (const kind of ['viktigt', 'info']) {
    rules[`container_${kind}_open`] = (tokens: Tokens, index: number) => {
      const title = tokens[index]?.info.trim().slice(kind.length).trim();
      return `<div class="box">${title ? `<p><strong>${escapeHtml(title)}</strong></p>` : ''}`;
    };
    rules[`container_${kind}_close`] = () => '</div>';
  }
}

/** Makes each word that is explained a link to its explanation, by cutting the text that it stands in. */
function linkWords(children: Tokens, places: WordPlaces): Tokens {
  return children.flatMap((token) => {
    const inside = [...places].filter(([, place]) => place.token === token).sort(([, a], [, b]) => a.index - b.index);
    const pieces: Tokens = [];
    let from = 0;
    const add = (type: 'text' | 'word_link', content: string, info = '') =>
      pieces.push(Object.assign(Object.create(Object.getPrototypeOf(token)), token, { type, content, info }) as Token);
    for (const [id, { index, length }] of inside) {
      add('text', token.content.slice(from, index));
      add('word_link', token.content.slice(index, index + length), id);
      from = index + length;
    }
    if (pieces.length > 0) add('text', token.content.slice(from));
    return pieces.length > 0 ? pieces : [token];
  });
}

/** Turns parsed Markdown into HTML: links to records, boxes, tables, explained words, and nothing that could run. */
export function createRenderer(
  records: Records,
  pictures: Pictures = new Map(),
): (tokens: Tokens, environment: MarkdownEnv, places?: WordPlaces) => string {
  const markdown = createMarkdown();
  addRules(markdown, records, pictures);
  return (tokens, environment, places = new Map()) => {
    const resolved = (environment.isEasy ? separateLines(tokens) : tokens).map((token) => {
      if (!token.children) return token;
      const copy = Object.assign(Object.create(Object.getPrototypeOf(token)), token) as Token;
      const children = places.size > 0 ? linkWords(token.children, places) : token.children;
      copy.children = resolveLinks(children, records, environment, markdown);
      return copy;
    });
    const words = records.words.filter(({ id }) => places.has(id));
    const notes = words.length > 0 ? renderToString(h(WordNotes, { words })) : '';
    return markdown.renderer.render(resolved, markdown.options, environment) + notes;
  };
}
