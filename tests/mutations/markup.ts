import { inPage, inText, type Mutation } from './mutation.ts';

const webperf = (rule: string) => `webperf-html:${rule}`;
const own = (rule: string) => `html-validate:${rule}`;

/** Faults in the markup: the standard's rules as webperf_core and html-validate know them. */
export const markup: Mutation[] = [
  inText('attribut utan mellanrum', webperf('attr-spacing'), '<p class="a"id="b">Text</p>'),
  inText('otillåtet attributvärde', webperf('attribute-allowed-values'), '<input type="telefon" aria-label="a">'),
  inText('attribut på fel element', webperf('attribute-misuse'), '<a target="_self" download>Länk</a>'),
  inText('sluttagg med attribut', webperf('close-attr'), '<p>Text</p class="a">'),
  inText('taggar som stängs i fel ordning', webperf('close-order'), '<p><strong>Text</p></strong>'),
  inText('föråldrat element', webperf('deprecated'), '<center>Text</center>'),
  inPage(
    'ingen doctype för HTML5',
    webperf('doctype-html'),
    '<!doctype html>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
  ),
  inText('påhittat element', webperf('element-name'), '<2rubrik>Text</2rubrik>'),
  inText(
    'ett stycke i en knapp',
    webperf('element-permitted-content'),
    '<button type="button"><div>Text</div></button>',
  ),
  inText(
    'två huvudfält i en tabell',
    webperf('element-permitted-occurrences'),
    '<table><caption>a</caption><caption>b</caption><tr><th scope="col">a</th></tr></table>',
  ),
  inText(
    'tabellens delar i fel ordning',
    webperf('element-permitted-order'),
    '<table><tr><th scope="col">a</th></tr><caption>b</caption></table>',
  ),
  inText('en listpunkt utan lista', webperf('element-permitted-parent'), '<div><li>Text</li></div>'),
  inText('bild utan adress', webperf('element-required-attributes'), '<img alt="Bild">'),
  inText('ett val utan innehåll', webperf('element-required-content'), '<details></details>'),
  inText('två kartor med samma namn', webperf('map-dup-name'), '<map name="a"></map><map name="a"></map>'),
  inText('kartans id och namn skiljer sig', webperf('map-id-name'), '<map name="a" id="b"></map>'),
  inText(
    'föråldrat attribut',
    webperf('no-deprecated-attr'),
    '<table border="1" cellpadding="2"><tr><th scope="col">a</th></tr></table>',
  ),
  inText('samma attribut två gånger', webperf('no-dup-attr'), '<p class="a" class="b">Text</p>'),
  inText('samma id två gånger', webperf('no-dup-id'), '<p id="innehall">Text</p>'),
  inText('två huvudinnehåll', webperf('no-multiple-main'), '</div></main><main><div>'),
  inText('okodat tecken', webperf('no-raw-characters'), '<p>Brott & trygghet</p>'),
  inText('script som stänger sig själv', webperf('script-element'), '<script src="/build/a.js" />'),
  inText('okänd teckenkod', webperf('unrecognized-char-ref'), '<p>Text&hittepa; här</p>'),
  inPage(
    'fel ord för automatisk ifyllning',
    webperf('valid-autocomplete'),
    'autocomplete="off"',
    'autocomplete="telefon"',
  ),
  inText('id med mellanslag', webperf('valid-id'), '<p id="min rad">Text</p>'),
  inText('tomt element som stängs', webperf('void-content'), '<p>a<br>b</br></p>'),
  inText('hoppad rubriknivå', own('heading-level'), '<h4>Rubrik</h4>'),
  inText('tom rubrik', own('empty-heading'), '<h2></h2>'),
  inText('länk utan text', own('wcag/h30'), '<p><a href="/kontakt/"></a></p>'),
  inText('bild utan textalternativ', own('wcag/h37'), '<img src="/assets/band.svg">'),
  inText('fält utan ledtext', own('input-missing-label'), '<input type="text" name="a">'),
  inText(
    'tabell utan rubrikers räckvidd',
    own('wcag/h63'),
    '<table><tr><th>a</th><th>b</th></tr><tr><th>c</th><td>d</td></tr></table>',
  ),
  inText('sidan laddar om sig själv', own('meta-refresh'), '<meta http-equiv="refresh" content="5">'),
  inText(
    'formulär utan skicka-knapp',
    own('wcag/h32'),
    '<form action="/sok/"><label>a <input name="a"></label></form>',
  ),
  inText('stil i elementet', own('no-inline-style'), '<p style="color:red">Text</p>'),
  inText('okänd roll för hjälpmedel', own('aria-label-misuse'), '<p aria-label="Hej">Text</p>'),
  inPage('titeln är tom', own('empty-title'), /<title>[^<]*<\/title>/, '<title></title>'),
  inPage('sidans språk är inte angivet', own('element-required-attributes'), '<html lang="sv">', '<html>'),
  inText(
    'en dold rad som tar fokus',
    own('hidden-focusable'),
    '<p aria-hidden="true"><a href="/kontakt/">Kontakt</a></p>',
  ),
  inText(
    'två landmärken med samma namn',
    own('unique-landmark'),
    '<nav aria-label="Huvudmeny"><a href="/kontakt/">Kontakt</a></nav>',
  ),
  inText('ljud som startar själv', own('no-autoplay'), '<audio src="/a.mp3" autoplay></audio>'),
];
