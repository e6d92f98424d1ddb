import type { Crumb } from '../../types/template-data.ts';

/** Where the page stands in the site (WCAG 2.4.8; DIGG's webbriktlinje 27). */
export function Breadcrumb({
  crumbs,
  label,
  hreflang,
}: {
  crumbs: readonly Crumb[];
  label: string;
  /** The language of the pages above, where it is another than the page's. */
  hreflang?: string | undefined;
}) {
  if (crumbs.length === 0) return null;
  return (
    <nav class="breadcrumb" aria-label={label}>
      <ol>
        {crumbs.map(({ title, address }, index) =>
          index === crumbs.length - 1 ? (
            <li key={address} aria-current="page">
              {title}
            </li>
          ) : (
            <li key={address}>
              <a href={address} hreflang={hreflang}>
                {title}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
