import { readFileSync } from 'node:fs';
import { checkContent } from '../checks/content.ts';
import { placeAt } from '../checks/fault.ts';
import { contentFolder, readPages, readRecords } from '../checks/source/load.ts';
import { diskFiles, listFiles } from '../checks/source/read.ts';
import { listReviews, type ReviewedPage, type ReviewRow } from '../collections/review-list.ts';
import { listUnknown, type UnknownFact } from '../collections/unknown-facts.ts';
import { root } from '../plugins/project.ts';
import type { Records } from '../schemas/records.ts';
import { formatCsv, formatReviewTable, formatTicket, formatUnknown } from './granska/review-report.ts';
import { workingDay } from './granska/working-day.ts';
import { readArguments } from './run/arguments.mjs';

const { values } = readArguments('granska');

type PlacedPage = ReviewedPage & { line: number };

/** Pages made by templates, whose title and review day stand in code. */
function readTemplates(): PlacedPage[] {
  const paths = listFiles(`${root}/${contentFolder}`).filter((path) => path.endsWith('.11ty.tsx'));
  return paths.flatMap((path) => {
    const file = `${contentFolder}/${path}`;
    const text = readFileSync(`${root}/${file}`, 'utf8');
    const found = /^ {2}reviewed: '(\d{4}-\d{2}-\d{2})'/m.exec(text);
    const [, title = file] = /^ {2}title: '([^']+)'/m.exec(text) ?? [];
    return found?.[1] ? [{ file, title, reviewed: found[1], line: placeAt(text, found.index).line }] : [];
  });
}

interface Found {
  rows: (ReviewRow & { line: number })[];
  unknown: (UnknownFact & { line: number })[];
}

/** The rows and what is not known, each with the line that somebody has to change. */
async function readRows(today: string): Promise<Found> {
  const { sources } = readRecords(diskFiles(root));
  const { pages } = readPages(diskFiles(root), listFiles(`${root}/${contentFolder}`));
  const records = Object.fromEntries(Object.entries(sources).map(([kind, { value }]) => [kind, value]));
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const reviewed: PlacedPage[] = [
    ...readTemplates(),
    ...pages.map(({ file, data, frontMatter }) => ({
      file,
      title: text(data.title) ?? file,
      reviewed: text(data.reviewed) ?? '',
      owner: text(data.owner),
      source: text(data.source),
      reviewer: text((data.translation as Record<string, unknown> | undefined)?.reviewer),
      line: frontMatter.placeOf(['reviewed']).line,
    })),
  ];
  const lines = new Map(reviewed.map(({ file, line }) => [file, line]));
  const places = new Map(Object.values(sources).map((source) => [source.file, source]));
  const withLine = <Row extends Pick<ReviewRow, 'file' | 'path'>>(row: Row) => ({
    ...row,
    line: lines.get(row.file) ?? places.get(row.file)?.placeOf(row.path).line ?? 1,
  });
  return {
    rows: listReviews(reviewed, records as Partial<Records>, today).map(withLine),
    unknown: listUnknown(
      records as Partial<Records>,
      pages.map(({ file, data: { lang, translation } }) => ({ file, lang, translation })),
    ).map(withLine),
  };
}

const today = workingDay();
const { rows, unknown } = await readRows(today);
const lapsed = (await checkContent(root, today)).faults.filter(({ cause }) => cause === 'time');
if (values.csv) console.log(formatCsv(rows));
else if (values.ticket) console.log(formatTicket(rows, lapsed, today));
else console.log([formatReviewTable(rows, lapsed, today, values.all === true), ...formatUnknown(unknown)].join('\n'));
