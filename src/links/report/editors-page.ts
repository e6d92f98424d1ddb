import { escapeMarkup } from '../../lib/escape.ts';
import { type LinkFinding, rules, type Severity } from '../rules.ts';
import { fullMessage } from './format-report.ts';

const headings: Record<Severity, string> = {
  error: 'Laga nu',
  suspect: 'Se efter själv',
  advice: 'Kan bli bättre',
};

function describe(finding: LinkFinding): string {
  const { rule, target, file, line, since, page, pages } = finding;
  const places = pages > 1 ? `På ${pages} sidor, först ${page}` : `På ${page}`;
  const rows = [
    ['Vad är fel', finding.message],
    ['Sedan', since ?? ''],
    ['Var', places],
    ['Ändra här', `${file}, rad ${line}`],
    ['Gör så här', finding.replacement ? `${rules[rule].fix} Skriv ${finding.replacement}` : rules[rule].fix],
  ];
  const list = rows
    .filter(([, text]) => text)
    .map(([name, text]) => `<dt>${name}</dt><dd>${escapeMarkup(text ?? '')}</dd>`);
  return `<li><h3>${escapeMarkup(target.trim() || 'tom adress')}</h3><dl>${list.join('')}</dl></li>`;
}

const style =
  'body{font:1.125rem/1.55 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1c1917;background:#fff}h3{font-size:1.125rem;overflow-wrap:anywhere}dt{font-weight:700}dd{margin:0 0 .5rem;overflow-wrap:anywhere}li{border-top:1px solid #8a7f77}ul{list-style:none;padding:0}@media(prefers-color-scheme:dark){body{color:#f5efe9;background:#16120f}}';

/**
 * The report for editors: one page of HTML, to be opened as it is.
 * @param day the day of the check, `YYYY-MM-DD`
 */
export function writeEditorsPage(findings: readonly LinkFinding[], day: string): string {
  const sections = (Object.keys(headings) as Severity[]).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length > 0 ? `<h2>${headings[severity]} (${own.length})</h2><ul>${own.map(describe).join('')}</ul>` : [];
  });
  const summary = findings.length === 0 ? '<p>Alla länkar fungerar.</p>' : '';
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Länkarna den ${day}</title><style>${style}</style></head>
<body><main><h1>Länkarna den ${day}</h1>${summary}${sections.join('')}</main></body></html>
`;
}

const text = (value: string) => value.replace(/[\\`*_[\]<>|]/g, '\\$&');

/** The same report as Markdown, for the ticket. */
export function writeTicket(findings: readonly LinkFinding[], day: string): string {
  const sections = (Object.keys(headings) as Severity[]).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const rows = own.map(
      (finding) =>
        `- \`${finding.target.replaceAll('`', '%60')}\`: ${text(fullMessage(finding))} \`${finding.file}:${finding.line}\` ${text(rules[finding.rule].fix)}`,
    );
    return rows.length > 0 ? [`## ${headings[severity]} (${rows.length})`, '', ...rows, ''] : [];
  });
  return [`Länkarna den ${day}.`, '', ...(sections.length > 0 ? sections : ['Alla länkar fungerar.'])].join('\n');
}
