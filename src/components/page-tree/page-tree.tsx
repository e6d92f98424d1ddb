import { directionOf } from '../../lib/languages.ts';
import type { PageBranch } from '../../types/template-data.ts';

/** Pages as nested lists, the way they lie. */
export function PageTree({ branches }: { branches: readonly PageBranch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul class="page-tree" data-search-ignore="">
      {branches.map(({ title, address, lang, below }) => (
        <li key={address}>
          <a href={address} lang={lang} dir={lang && directionOf(lang) === 'rtl' ? 'rtl' : undefined} hreflang={lang}>
            {title}
          </a>
          <PageTree branches={below} />
        </li>
      ))}
    </ul>
  );
}
