import { type Act, hangUp, reset, silence, type Turn } from './smtp-script.ts';

/** What the visitor is to be told: it is sent, it is not, or nobody knows. */
export type End = 'sent' | 'not sent' | 'perhaps sent';

export interface MailFault {
  name: string;
  script: Partial<Record<Turn, Act>>;
  end: End;
  /** With login. */
  login?: true;
  /** Where encryption is asked for. */
  tls?: true;
}

const fault = (name: string, script: MailFault['script'], end: End, more: Partial<MailFault> = {}): MailFault => ({
  name,
  script,
  end,
  ...more,
});

const login = { EHLO: '250-hej\r\n250 AUTH PLAIN' };

/** What a mail server may do, at each turn of the conversation. */
export const mailFaults: MailFault[] = [
  fault('säger inget', { greeting: silence }, 'not sent'),
  fault('lägger på genast', { greeting: hangUp }, 'not sent'),
  fault('bryter genast', { greeting: reset }, 'not sent'),
  fault('har fullt: 421', { greeting: '421 fullt' }, 'not sent'),
  fault('tar inte emot från oss: 554', { greeting: '554 nej' }, 'not sent'),
  fault('är ingen mejlserver', { greeting: 'HTTP/1.1 400 Bad Request' }, 'not sent'),
  fault('nekar hälsningen', { EHLO: '502 vad?', HELO: '502 vad?' }, 'not sent'),
  fault('tystnar efter hälsningen', { EHLO: silence }, 'not sent'),
  fault('lägger på efter hälsningen', { EHLO: hangUp }, 'not sent'),
  fault('har ingen kryptering', {}, 'not sent', { tls: true }),
  fault('nekar kryptering', { EHLO: '250-hej\r\n250 STARTTLS', STARTTLS: '454 inte nu' }, 'not sent', { tls: true }),
  fault(
    'krypterar inte fast den säger det',
    { EHLO: '250-hej\r\n250 STARTTLS', STARTTLS: { last: '220 ja' } },
    'not sent',
    { tls: true },
  ),
  fault('nekar inloggningen', { ...login, AUTH: '535 5.7.8 nej' }, 'not sent', { login: true }),
  fault('kan inte logga in just nu', { ...login, AUTH: '454 4.7.0 sedan' }, 'not sent', { login: true }),
  fault('tystnar vid inloggningen', { ...login, AUTH: silence }, 'not sent', { login: true }),
  fault('lägger på vid inloggningen', { ...login, AUTH: hangUp }, 'not sent', { login: true }),
  fault('loggar in', login, 'sent', { login: true }),
  fault('nekar avsändaren', { MAIL: '550 5.7.1 nej' }, 'not sent'),
  fault('nekar avsändaren just nu', { MAIL: '451 4.7.1 sedan' }, 'not sent'),
  fault('tystnar vid avsändaren', { MAIL: silence }, 'not sent'),
  fault('lägger på vid avsändaren', { MAIL: hangUp }, 'not sent'),
  fault('känner inte mottagaren', { RCPT: '550 5.1.1 finns inte' }, 'not sent'),
  fault('för inte vidare', { RCPT: '550 5.7.1 nej' }, 'not sent'),
  fault('har en full brevlåda', { RCPT: '452 4.2.2 full' }, 'not sent'),
  fault('ber oss komma igen (grålistning)', { RCPT: '450 4.7.1 sedan' }, 'not sent'),
  fault('tystnar vid mottagaren', { RCPT: silence }, 'not sent'),
  fault('bryter vid mottagaren', { RCPT: reset }, 'not sent'),
  fault('nekar texten', { DATA: '554 5.7.1 nej' }, 'not sent'),
  fault('tystnar före texten', { DATA: silence }, 'not sent'),
  fault('lägger på före texten', { DATA: hangUp }, 'not sent'),
  fault('bryter mitt i texten', { body: reset }, 'perhaps sent'),
  fault('har fel mitt i texten', { body: '451 4.3.0 fel' }, 'not sent'),
  fault('nekar efter texten', { end: '554 5.7.1 skräp' }, 'not sent'),
  fault('kan inte spara texten', { end: '452 4.3.1 fullt' }, 'not sent'),
  fault('stänger efter texten: 421', { end: '421 4.3.2 stänger' }, 'not sent'),
  fault('tystnar efter texten', { end: silence }, 'perhaps sent'),
  fault('lägger på efter texten', { end: hangUp }, 'perhaps sent'),
  fault('bryter efter texten', { end: reset }, 'perhaps sent'),
  fault('svarar med skräp efter texten', { end: 'ehm' }, 'perhaps sent'),
  fault('svarar bara till hälften efter texten', { end: { last: '250-mot' } }, 'perhaps sent'),
  fault('säger inte hej då', { QUIT: silence }, 'sent'),
  fault('lägger på i stället för hej då', { QUIT: hangUp }, 'sent'),
  fault('tar emot', {}, 'sent'),
];
