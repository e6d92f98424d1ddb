// The rule of the European Union since 1996, as the time zone database has it: nothing else is in force in Sweden.
const stockholm = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The definition of a time zone in a calendar file (RFC 5545, 3.6.5).
 * @throws {RangeError} for any other zone than Sweden's
 */
export function describeTimezone(name: string): string {
  if (name !== 'Europe/Stockholm') throw new RangeError(`Okänd tidszon: ${name}`);
  return stockholm.join('\r\n');
}
