import { latestFirst } from '../../collections/records.ts';
import { ReportList } from '../../components/report-list/report-list.tsx';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Rapporter',
  reviewed: '2026-11-28',
  keywords: ['utvärderingar', 'forskning'],
  eleventyComputed: {
    description: ({ records }: TemplateData) =>
      `Här samlar vi rapporter om hur brott förebyggs i ${records.site.county}, med det viktigaste ur var och en av dem.`,
  },
};

export default function ReportsPage({ records: { reports, links } }: TemplateData) {
  return <ReportList reports={latestFirst(reports)} links={links} />;
}
