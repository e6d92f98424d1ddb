import { formatAnnotation } from '../../lib/annotation.ts';
import { type LinkFinding, type RuleId, rules } from '../rules.ts';

export const reportFormats = ['lines', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

// Addresses and file names come from others: no line end or sign that steers a terminal gets through.
const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => encodeURIComponent(sign));

/** The message with the page, where the file to change is another, and the number of pages. */
export function fullMessage({ message, file, page, pages, pointer, since }: LinkFinding): string {
  const where = pages > 1 ? `På ${pages} sidor, först ${page}.` : file === page ? '' : `Sidan: ${page}.`;
  const more = [pointer && `Post: ${pointer}.`, since && `Sedan ${since}.`, where];
  return inOneLine([message, ...more].filter(Boolean).join(' '));
}

function toLines(findings: readonly LinkFinding[]): string {
  return findings
    .map((finding) => {
      const { severity, file, line, column, rule, target } = finding;
      return `${severity} ${inOneLine(file)}:${line}:${column} ${rule} ${inOneLine(target.trim()) || '""'} ${fullMessage(finding)}`;
    })
    .join('\n');
}

function toJson(findings: readonly LinkFinding[]): string {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const summary = { error: count('error'), suspect: count('suspect'), advice: count('advice') };
  return JSON.stringify({ version: 1, summary, findings }, null, 2);
}

const levels = { error: 'error', suspect: 'warning', advice: 'note' } as const;

function toSarif(findings: readonly LinkFinding[]): string {
  const ids = Object.keys(rules) as RuleId[];
  const results = findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: `${finding.target.trim() || '""'}: ${fullMessage(finding)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.file.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endColumn: finding.column + Math.max(1, finding.target.length),
          },
        },
      },
    ],
    partialFingerprints: { address: `${finding.rule}:${finding.target}` },
    properties: { target: finding.target, page: finding.page, pages: finding.pages },
  }));
  const driver = {
    name: 'link-guard',
    rules: ids.map((id) => ({
      id,
      shortDescription: { text: rules[id].about },
      help: { text: rules[id].fix },
      defaultConfiguration: { level: levels[rules[id].severity] },
    })),
  };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
}

const commands = { error: 'error', suspect: 'warning', advice: 'notice' } as const;

function toGithub(findings: readonly LinkFinding[]): string {
  return findings
    .map((finding) => {
      const { severity, file, line, column, rule, target } = finding;
      const message = inOneLine(`${target.trim() || '""'}: ${fullMessage(finding)}`);
      return formatAnnotation({ kind: commands[severity], file, line, column, title: rule, message });
    })
    .join('\n');
}

const writers: Record<ReportFormat, (findings: readonly LinkFinding[]) => string> = {
  lines: toLines,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
};

/** The report in one of the formats, without a last line end; empty where there is nothing to say and the format lets it. */
export const formatReport = (findings: readonly LinkFinding[], format: ReportFormat): string =>
  writers[format](findings);
