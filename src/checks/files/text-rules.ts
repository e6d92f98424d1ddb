import { placeAt } from '../fault.ts';
import type { Remark } from './file-kinds.ts';

interface Cell {
  text: string;
  offset: number;
}

/** The cells of a table of values, whatever stands between them. A quoted cell may hold what stands between others. */
function* listCells(table: string): Generator<Cell> {
  const cell = /(?:^|[;,\t\n])[ ]*(?:"((?:[^"]|"")*)"|([^;,\t\n]*))/gy;
  for (let found = cell.exec(table); found; found = cell.exec(table)) {
    const text = found[1] ?? found[2] ?? '';
    yield { text, offset: found.index + found[0].indexOf(text) };
    if (found[0] === '') cell.lastIndex += 1;
  }
}

// Excel and its kin run what begins so. A minus or a plus may be a number's, or a line of text.
const isFormula = (text: string) => /^\s*[=@]\s*[\p{L}+\-(\d"']/u.test(text) || /^\s*[+-].*[(|!]/u.test(text);

/** A table of values in which a spreadsheet would run something. */
export function judgeTable(text: string): Remark[] {
  for (const cell of listCells(text)) {
    if (!isFormula(cell.text)) continue;
    const said = cell.text.length > 40 ? `${cell.text.slice(0, 40)}…` : cell.text;
    const fix = 'Spara värdet i stället för formeln. Ett kalkylprogram kör det som står i den.';
    return [
      { ...placeAt(text, cell.offset), what: `En formel står i tabellen: ${said}`.replace(/[^.…]$/, '$&.'), fix },
    ];
  }
  return [];
}

/** A calendar that no calendar program takes. */
export function judgeCalendar(text: string): Remark[] {
  const isWhole = /^\s*BEGIN:VCALENDAR\s/i.test(text) && /\nEND:VCALENDAR\s*$/i.test(text);
  if (isWhole) return [];
  return [{ what: 'Filen är ingen kalender, fast namnet slutar på .ics.', fix: 'Exportera den på nytt ur kalendern.' }];
}
