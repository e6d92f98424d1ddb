import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { handle } from '../../src/functions/handle.tsx';
import { sign } from '../../src/functions/token.ts';
import { contact, encode, post, proof, recipient, secret, setStage, site, start } from './forms.ts';

const token = await proof('kontakt', contact);
const sendable = { ...contact, kontroll: token, steg: 'skicka' };
// What was changed is reviewed as it is, if nothing else is said.
async function kontakt(values: Record<string, string>): Promise<Request> {
  const kontroll = await proof('kontakt', { ...contact, ...values });
  return post('/api/kontakt', encode({ ...sendable, kontroll, ...values }));
}
const spent = (kontroll: string) => post('/api/kontakt', encode({ ...sendable, kontroll }));
const raw = (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) =>
  post('/api/kontakt', body, headers);
const asked = (method: string, path = '/api/kontakt') =>
  new Request(site + path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' } });
async function without(name: keyof typeof contact): Promise<Request> {
  const rest = Object.fromEntries(Object.entries(contact).filter(([key]) => key !== name));
  return raw(encode({ ...rest, kontroll: await proof('kontakt', rest), steg: 'skicka' }));
}
const from = (headers: Record<string, string>) =>
  new Request(`${site}/api/kontakt`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: encode(sendable),
  });
const letter = (epost: string, values: object = {}) => post('/api/nyhetsbrev', encode({ epost, ...values }));
const step = (name: string, bevis: string, method = 'POST') => asked(method, `/api/nyhetsbrev/${name}?bevis=${bevis}`);
const confirm = await sign('ny@exempel.org', 'bekrafta', secret, start - 5_000, 3600);
const leave = await sign('ny@exempel.org', 'avsluta', secret, start - 5_000, 3600);
const old = await sign('ny@exempel.org', 'bekrafta', secret, start - 7_200_000, 3600);
const foreign = await sign('ny@exempel.org', 'bekrafta', `${secret}!`, start, 3600);
const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${confirm.split('.')[1]}.`;

// What is done, the status, words that the visitor reads, and how many mails go out.
const cases: [name: string, request: Request | Promise<Request>, status: number, says: RegExp, mails: number][] = [
  ['inget alls', raw(''), 422, /Skriv ett meddelande/, 0],
  ['allt rätt', kontakt({}), 303, /^$/, 1],
  ['bara blanktecken', kontakt({ meddelande: ' \r\n\t ' }), 422, /Skriv ett meddelande/, 0],
  ['utan meddelande', without('meddelande'), 422, /Skriv ett meddelande/, 0],
  ['utan ämne', without('amne'), 422, /Skriv vad det gäller/, 0],
  ['utan namn', without('namn'), 303, /^$/, 1],
  ['utan e-post och telefon', without('epost'), 422, /Fyll i e-post eller telefon/, 0],
  ['telefon i stället för e-post', kontakt({ epost: '', telefon: '08-465 004 99' }), 303, /^$/, 1],
  ['en megabyte', kontakt({ meddelande: 'a'.repeat(1_000_000) }), 413, /för lång/, 0],
  ['ett för långt meddelande', kontakt({ meddelande: 'a'.repeat(5001) }), 422, /högst 5000 tecken/, 0],
  ['ett meddelande som precis får plats', kontakt({ meddelande: 'a'.repeat(5000) }), 303, /^$/, 1],
  ['ett för långt namn', kontakt({ namn: 'a'.repeat(101) }), 422, /högst 100 tecken/, 0],
  ['ett för långt ämne', kontakt({ amne: 'a'.repeat(101) }), 422, /högst 100 tecken/, 0],
  ['radbyte i ämnet', kontakt({ amne: 'Hej\r\nBcc: x@exempel.org' }), 303, /^$/, 1],
  ['bara LF i ämnet', kontakt({ amne: 'Hej\nBcc: x@exempel.org' }), 303, /^$/, 1],
  ['bara CR i namnet', kontakt({ namn: 'A\rB' }), 303, /^$/, 1],
  ['radbyte i e-posten', kontakt({ epost: 'a@exempel.org\r\nBcc: x@exempel.org' }), 422, /namn@exempel.se/, 0],
  ['radbyte i telefonen', kontakt({ telefon: '010\n225' }), 303, /^$/, 1],
  ['radbyten i meddelandet', kontakt({ meddelande: 'a\r\nb\rc\nBcc: x@exempel.org' }), 303, /^$/, 1],
  ['nolla i namnet', kontakt({ namn: 'A\0B' }), 303, /^$/, 1],
  ['nolla i meddelandet', kontakt({ meddelande: 'A\0B' }), 303, /^$/, 1],
  ['en klocka i meddelandet', kontakt({ meddelande: 'A\u0007B' }), 303, /^$/, 1],
  ['trasig UTF-8', raw('namn=%C3%28&meddelande=a'), 400, /inte kan läsa/, 0],
  ['UTF-8 som slutar för tidigt', raw('meddelande=%E2%82'), 400, /inte kan läsa/, 0],
  ['överlång UTF-8', raw('meddelande=%C0%AF'), 400, /inte kan läsa/, 0],
  ['råa byte som inte är UTF-8', raw(new Uint8Array([0x61, 0x3d, 0xff, 0xfe])), 400, /inte kan läsa/, 0],
  ['procent utan siffror', raw(`${encode(sendable)}&x=%zz`), 303, /^$/, 1],
  ['känslotecken', kontakt({ meddelande: 'Tack 👩‍👩‍👧 🇸🇪' }), 303, /^$/, 1],
  ['arabiska', kontakt({ namn: 'مثال', meddelande: 'مرحبا' }), 303, /^$/, 1],
  ['vänd skrivriktning i namnet', kontakt({ namn: 'A\u202eB' }), 303, /^$/, 1],
  ['vänd skrivriktning i meddelandet', kontakt({ meddelande: 'A\u2066B' }), 303, /^$/, 1],
  ['unicodes radbyte i ämnet', kontakt({ amne: 'A\u2028B' }), 303, /^$/, 1],
  ['HTML', kontakt({ meddelande: '<script>alert(1)</script>', steg: '', kontroll: '' }), 200, /<script>alert\(1\)/, 0],
  ['HTML i ett felaktigt fält', kontakt({ epost: '"><img src=x>' }), 422, /namn@exempel.se/, 0],
  ['två adresser med komma', kontakt({ epost: 'a@exempel.org,b@exempel.org' }), 422, /namn@exempel.se/, 0],
  ['två adresser med semikolon', kontakt({ epost: 'a@exempel.org;b@exempel.org' }), 422, /namn@exempel.se/, 0],
  ['en adress med namn', kontakt({ epost: 'A <a@exempel.org>' }), 303, /^$/, 1],
  ['en adress utan punkt', kontakt({ epost: 'a@exempel' }), 422, /namn@exempel.se/, 0],
  ['en för lång adress', kontakt({ epost: `${'a'.repeat(250)}@exempel.org` }), 422, /högst 254 tecken/, 0],
  ['en för lång första del', kontakt({ epost: `${'a'.repeat(65)}@exempel.org` }), 422, /namn@exempel.se/, 0],
  ['bokstäver som telefon', kontakt({ telefon: 'ring mig' }), 422, /med siffror/, 0],
  ['en kommun som inte finns', kontakt({ kommun: 'Stockholm' }), 422, /i listan/, 0],
  ['samma fält två gånger', raw(`${encode(sendable)}&epost=b@exempel.org`), 400, /kom två gånger/, 0],
  ['en egen mottagare', kontakt({ to: 'x@exempel.org', bcc: 'x@exempel.org', mottagare: 'x' }), 303, /^$/, 1],
  ['fält som ärver', kontakt({ __proto__x: '1', constructor: 'x', toString: 'y' }), 303, /^$/, 1],
  ['fällan ifylld', kontakt({ webbadress: 'https://exempel.org' }), 422, /Jag är en människa/, 0],
  [
    'JSON',
    raw(JSON.stringify(sendable), { 'Content-Type': 'application/json' }),
    415,
    /på ett sätt som vi inte kan läsa/,
    0,
  ],
  ['vanlig text', raw('a=b', { 'Content-Type': 'text/plain' }), 415, /på ett sätt som vi inte kan läsa/, 0],
  [
    'en fil',
    raw('--x', { 'Content-Type': 'multipart/form-data; boundary=x' }),
    415,
    /på ett sätt som vi inte kan läsa/,
    0,
  ],
  ['utan slag', raw(new Uint8Array([97]), { 'Content-Type': '' }), 415, /på ett sätt som vi inte kan läsa/, 0],
  ['första steget', kontakt({ kontroll: '', steg: '' }), 200, /Granska och skicka/, 0],
  ['ändra', kontakt({ steg: 'andra' }), 200, /Skriv till oss/, 0],
  ['fort', spent(await proof('kontakt', contact, start - 500)), 303, /^$/, 1],
  ['för gammal', spent(await proof('kontakt', contact, start - 3_601_000)), 422, /en gång till/, 0],
  ['ett annat formulärs bevis', spent(await proof('tillganglighet', {})), 422, /en gång till/, 0],
  ['ett bevis för något annat', spent(confirm), 422, /en gång till/, 0],
  ['ett bevis för en annan text', spent(await proof('kontakt', { ...contact, amne: 'x' })), 422, /en gång till/, 0],
  ['ett ändrat bevis', spent(`${token.slice(0, -4)}AAAA`), 422, /en gång till/, 0],
  ['skräp som bevis', spent('x'), 422, /en gång till/, 0],
  ['från en annan webbplats', from({ 'Sec-Fetch-Site': 'cross-site' }), 403, /varifrån formuläret kom/, 0],
  ['från en granne', from({ 'Sec-Fetch-Site': 'same-site' }), 403, /varifrån formuläret kom/, 0],
  ['skriven i adressfältet', from({ 'Sec-Fetch-Site': 'none' }), 403, /varifrån formuläret kom/, 0],
  ['ursprung null', from({ Origin: 'null' }), 403, /varifrån formuläret kom/, 0],
  ['annat ursprung', from({ Origin: 'https://exempel.org' }), 403, /varifrån formuläret kom/, 0],
  ['ursprung som börjar som vårt', from({ Origin: `${site}.exempel.org` }), 403, /varifrån formuläret kom/, 0],
  ['inget ursprung', from({}), 403, /varifrån formuläret kom/, 0],
  ['eget ursprung i en äldre webbläsare', from({ Origin: site }), 303, /^$/, 1],
  ['GET', asked('GET'), 303, /^$/, 0],
  ['HEAD', asked('HEAD'), 303, /^$/, 0],
  ['PUT', asked('PUT'), 405, /Något blev fel/, 0],
  ['DELETE', asked('DELETE'), 405, /Något blev fel/, 0],
  ['en okänd adress', asked('POST', '/api/annat'), 404, /finns inte/, 0],
  ['en adress under en känd', asked('POST', '/api/kontakt/annat'), 404, /finns inte/, 0],
  ['nyhetsbrev utan adress', letter(''), 422, /Skriv din e-postadress/, 0],
  ['nyhetsbrev till två', letter('a@exempel.org,b@exempel.org'), 422, /namn@exempel.se/, 0],
  ['nyhetsbrev med radbyte', letter('a@exempel.org\nb@exempel.org'), 422, /Fel/, 0],
  ['nyhetsbrev till en', letter('ny@exempel.org'), 303, /^$/, 1],
  ['nyhetsbrev med fällan ifylld', letter('ny@exempel.org', { webbadress: 'x' }), 422, /Jag är en människa/, 0],
  ['öppna länken i mejlet', step('bekrafta', confirm, 'GET'), 200, /Vill du ha nyhetsbrevet/, 0],
  ['bara huvudet av länken', step('bekrafta', confirm, 'HEAD'), 200, /^$/, 0],
  ['bekräfta', step('bekrafta', confirm), 200, /Du får nyhetsbrevet/, 1],
  ['bekräfta med PUT', step('bekrafta', confirm, 'PUT'), 405, /Något blev fel/, 0],
  ['bekräfta för sent', step('bekrafta', old), 400, /för gammal eller trasig/, 0],
  ['bekräfta med avslutets bevis', step('bekrafta', leave), 400, /för gammal eller trasig/, 0],
  ['avsluta med bekräftelsens bevis', step('avsluta', confirm), 400, /för gammal eller trasig/, 0],
  ['bekräfta med någon annans nyckel', step('bekrafta', foreign), 400, /för gammal eller trasig/, 0],
  ['bekräfta utan underskrift', step('bekrafta', unsigned), 400, /för gammal eller trasig/, 0],
  ['bekräfta utan bevis', step('bekrafta', ''), 400, /för gammal eller trasig/, 0],
  ['öppna avslutet', step('avsluta', leave, 'GET'), 200, /Vill du avsluta/, 0],
  ['avsluta', step('avsluta', leave), 200, /Nyhetsbrevet är avslutat/, 1],
  ['ett svar som inte går att välja', post('/api/hjalpte', encode({ svar: 'Kanske' })), 422, /Välj ett svar/, 0],
  ['ett fel utan ord', post('/api/tillganglighet', encode({ fel: '' })), 422, /Skriv vad som inte fungerar/, 0],
];

test('dåliga indata prövas på minst sextio sätt', () => assert.ok(cases.length >= 60, `${cases.length}`));

for (const [name, request, status, says, count] of cases) {
  test(`${name}: ${status}, ${count} mejl`, async () => {
    const { services, mails, lines } = setStage();
    const answer = await handle(await request, services, 'någon');
    const html = await answer.text();
    assert.equal(answer.status, status, html.slice(0, 2000));
    const $ = load(html);
    assert.match($('main').text() || html, says);
    assert.equal($('main script, main img').length, 0);
    if (html && status === 405)
      assert.equal(
        $('main .link a').attr('href'),
        new URL((await request).url).pathname.replace(/^\/api(\/\w+).*$/, '$1/'),
      );
    assert.equal(mails.length, count);
    for (const { to } of mails) assert.ok([recipient, 'ny@exempel.org'].includes(String(to)), String(to));
    assert.deepEqual(lines, /fällan/.test(name) ? [`${new URL((await request).url).pathname}: fällan ifylld`] : []);
    assert.match(answer.headers.get('Strict-Transport-Security') ?? '', /preload/);
    assert.equal(answer.headers.get('Referrer-Policy'), 'same-origin');
    if (html) assert.match(answer.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'; /);
  });
}
