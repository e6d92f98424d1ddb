import type { Remark } from './file-kinds.ts';

// The names of the parts of a packed file stand in it in plain letters.
const programs = /vbaProject\.bin|vbaData\.xml|xl\/macrosheets\/|activeX\/activeX\d|(^|\W)(Basic|Scripts)\/[\w.-]+\//;

/** A document of Office that has programs in it, whatever its name says; and advice where another format would do. */
export function judgeOffice(bytes: Uint8Array, ending: string): Remark[] {
  const text = new TextDecoder('latin1').decode(bytes);
  if (programs.test(text))
    return [{ what: 'Dokumentet har makron, som är program.', fix: `Spara det utan makron, i formatet .${ending}.` }];
  if (ending !== 'docx' && ending !== 'odt') return [];
  return [
    {
      severity: 'warning',
      what: 'Dokumentet är gjort för att skrivas i, och alla har inte programmet för det.',
      fix: 'Spara det som PDF, om ingen ska fylla i det.',
    },
  ];
}
