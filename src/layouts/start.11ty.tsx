import { Html } from '../components/html/html.tsx';
import { Shell } from '../components/shell/shell.tsx';
import type { PageView } from '../types/template-data.ts';

/** The layout of a page that makes its own heading. */
export default function StartLayout({ view, content }: { view: PageView; content: string }) {
  return (
    <Shell view={view}>
      <Html content={content} />
    </Shell>
  );
}
