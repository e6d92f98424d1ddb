import { escapeMarkup } from '../../src/lib/escape.ts';
import { formatFinding } from './finding.ts';
import type { Rating } from './webperf.ts';

const write = (rating: number) => rating.toFixed(2).replace('.', ',');

const unique = (values: readonly string[]) => [...new Set(values)];

function toTable(ratings: readonly Rating[]): string[][] {
  const tests = unique(ratings.map(({ test }) => test));
  const rows = unique(ratings.map(({ page }) => page)).map((page) => [
    page,
    ...tests.map((test) => {
      const found = ratings.find((rating) => rating.page === page && rating.test === test);
      return found ? write(found.rating) : '–';
    }),
  ]);
  return [['Sida', ...tests], ...rows];
}

/** A table for the terminal: pages × tests, from 1,00 to 5,00. */
export function formatAuditTable(ratings: readonly Rating[]): string {
  const table = toTable(ratings);
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  const rules = ratings.reduce((sum, rating) => sum + rating.rules, 0);
  const lowest = Math.min(...ratings.map(({ rating }) => rating));
  return [
    ...lines.map((line) => line.join('  ')),
    '',
    `${table.length - 1} sidor, ${rules} prövade regler, lägsta betyg ${write(lowest)}.`,
  ].join('\n');
}

/** The same table as a page, with every broken rule below it. */
export function formatAuditPage(ratings: readonly Rating[]): string {
  const [head = [], ...rows] = toTable(ratings);
  const cells = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? `<th scope="row">${escapeMarkup(cell)}</th>` : `<td>${cell}</td>`))
      .join('');
  const found = ratings.flatMap(({ findings }) =>
    findings.map((finding) => `<li>${escapeMarkup(formatFinding(finding))}</li>`),
  );
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Granskning av webbplatsen</title></head>
<body>
<h1>Granskning av webbplatsen</h1>
<table>
<thead><tr>${head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>
<h2>Brutna regler</h2>
${found.length > 0 ? `<ul>\n${found.join('\n')}\n</ul>` : '<p>Inga.</p>'}
</body>
</html>
`;
}
