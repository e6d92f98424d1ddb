import { isConfirmed } from '../../lib/confirmed.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Link } from '../../schemas/link.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import { type Fault, placeAt } from '../fault.ts';
import type { ContentPage } from '../source/load.ts';
import type { Path, SourceText } from '../source/source-text.ts';
import { listOf, type Sources } from './record-rules.ts';
import { listNamed } from './references.ts';

/** Numbers that only one source gives, and not the service's own: somebody in need might call a stranger. */
function unconfirmedNumbers({ helplines: source, links: linkSource }: Sources): Fault[] {
  const links = listOf<Link>(linkSource);
  return listOf<Helpline>(source).flatMap((helpline, index) => {
    const owner = links.find(({ id }) => id === helpline.link)?.publisher;
    if (!source || !owner || helpline.unconfirmed || isConfirmed(helpline, owner)) return [];
    return [
      {
        file: source.file,
        ...source.placeOf([index, 'publisher']),
        what: `Numret har en enda källa, och den kommer inte från ${owner}.`,
        fix: 'Skriv adressen till en andra källa i secondSource, eller byt till en källa från den som svarar på numret.',
      },
    ];
  });
}

const dated = /\/(19|20)\d\d(\/(0?[1-9]|1[0-2])\/|-\d\d-\d\d)/;
const newsFolder = /\/(nyheter|nyhetsarkiv|aktuellt|news|pressmeddelanden|pressreleases)\//;

/** What is wrong with a page that people in need are sent to: a news item is old one day, and then gone. */
function judgeServicePage(url: unknown): Pick<Fault, 'what' | 'fix' | 'severity'> | undefined {
  if (typeof url !== 'string') return undefined;
  const fix = 'Länka till sidan som alltid gäller, eller till tjänstens startsida.';
  if (dated.test(url)) return { what: 'Adressen har ett datum i sig: den leder till en nyhet.', fix };
  if (newsFolder.test(url)) return { what: 'Adressen ser ut att leda till en nyhet.', fix, severity: 'warning' };
  return undefined;
}

function newsAsServices({ helplines: source, links: linkSource, municipalities: places }: Sources): Fault[] {
  const services = new Set(listOf<Helpline>(source).map(({ link }) => link));
  const faultAt = (file: SourceText | undefined, path: Path, url: unknown): Fault[] => {
    const verdict = judgeServicePage(url);
    return file && verdict ? [{ file: file.file, ...file.placeOf(path), ...verdict }] : [];
  };
  return [
    ...listOf<Link>(linkSource).flatMap(({ id, url }, index) =>
      services.has(id) ? faultAt(linkSource, [index, 'url'], url) : [],
    ),
    ...listOf<Municipality>(places).flatMap((place, index) =>
      (['concernReportPage', 'crimePreventionPage'] as const).flatMap((key) =>
        faultAt(places, [index, key, 'value'], place[key]?.value),
      ),
    ),
  ];
}

/** Uses of a number that nobody has rung yet: on pages, in their text and in answers. */
function unconfirmedUses(pages: readonly ContentPage[], sources: Sources): Fault[] {
  const waiting = new Map(listOf<Helpline>(sources.helplines).map(({ id, unconfirmed }) => [id, unconfirmed]));
  const judge = (id: unknown, file: string, toPlace: () => Pick<Fault, 'line' | 'column'>): Fault[] => {
    const why = waiting.get(id as string);
    if (!why) return [];
    const fix = 'Ring numret först, ta bort raden unconfirmed och skriv dagens datum i checked.';
    return [{ file, ...toPlace(), what: `Numret "${id}" visas inte än: ${why}`, fix }];
  };
  const onPages = pages.flatMap(({ file, body, bodyLine, data, frontMatter }) => [
    ...(Array.isArray(data.helplines) ? data.helplines : []).flatMap((id, index) =>
      judge(id, file, () => frontMatter.placeOf(['helplines', index])),
    ),
    ...[...body.matchAll(/\]\(nummer:([a-z0-9-]+)\)/g)].flatMap(({ 1: id, index }) => {
      const { line, column } = placeAt(body, index);
      return judge(id, file, () => ({ line: line + bodyLine - 1, column }));
    }),
  ]);
  const inRecords = listNamed(sources, ({ to }) => to === 'helplines').flatMap(({ source, path, name }) =>
    judge(name, source.file, () => source.placeOf(path)),
  );
  return [...onPages, ...inRecords];
}

/** What someone in need must be able to trust: every number confirmed, every service reached by a page that stays. */
export function checkNumbers(pages: readonly ContentPage[], sources: Sources): Fault[] {
  return [...unconfirmedNumbers(sources), ...newsAsServices(sources), ...unconfirmedUses(pages, sources)];
}
