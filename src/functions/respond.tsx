import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Shell } from '../components/shell/shell.tsx';
import { toTelHref } from '../lib/phone.ts';
import { pagePolicy } from '../lib/policies.ts';
import { commonHeaders } from '../lib/security-headers.ts';
import type { PageView } from '../types/template-data.ts';

interface PageParts {
  view: PageView;
  status: number;
  title: string;
  children?: ComponentChildren;
  headers?: Record<string, string>;
}

/** A page in the site's own surroundings, with the site's own headers: the host's file of headers does not reach it. */
export function showPage({ view, status, title, children, headers }: PageParts): Response {
  const page: PageView = { ...view, title, description: title, hidden: true, structuredData: [] };
  const html = renderToString(
    <Shell view={page}>
      <h1>{title}</h1>
      {children}
    </Shell>,
  );
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: {
      ...commonHeaders,
      'Content-Security-Policy': pagePolicy(view.script.integrity),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** Sends the browser on to a page that it may load again without sending anything again. */
export function redirectTo(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { ...commonHeaders, 'Cache-Control': 'no-store', Location: address },
  });
}

/** How to reach us when the form does not. */
export function OtherWays({ view: { contact } }: { view: PageView }) {
  if (!contact?.phone) return null;
  return (
    <p>
      Du kan också ringa oss på <a href={toTelHref(contact.phone)}>{contact.phone}</a>.
    </p>
  );
}
