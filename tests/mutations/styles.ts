import { inStyle, type Mutation } from './mutation.ts';

const css = (rule: string) => `webperf-css:${rule}`;

/** Faults in the stylesheets, as webperf_core's stylelint rules know them. */
export const styles: Mutation[] = [
  inStyle('okänd anmärkning i stilmallen', css('annotation-no-unknown'), 'a { color: red !imprtant; }'),
  inStyle('föråldrad @-regel', css('at-rule-no-deprecated'), '@viewport { width: device-width; }'),
  inStyle('okänd @-regel', css('at-rule-no-unknown'), '@mediaa print { a { color: red; } }'),
  inStyle('tomt block', css('block-no-empty'), 'a { }'),
  inStyle('färg som inte finns', css('color-no-invalid-hex'), 'a { color: #12; }'),
  inStyle('tom kommentar', css('comment-no-empty'), '/**/'),
  inStyle('värde som inte finns', css('declaration-property-value-no-unknown'), 'a { display: sideways; }'),
  inStyle(
    'gammal riktning i övertoning',
    css('function-linear-gradient-no-nonstandard-direction'),
    'a { background: linear-gradient(top, #fff, #000); }',
  ),
  inStyle('funktion som inte finns', css('function-no-unknown'), 'a { width: langd(1px); }'),
  inStyle(
    'medieegenskap som inte finns',
    css('media-feature-name-no-unknown'),
    '@media (min-bredd: 1px) { a { color: red; } }',
  ),
  inStyle(
    'medievärde som inte finns',
    css('media-feature-name-value-no-unknown'),
    '@media (color-gamut: all) { a { color: red; } }',
  ),
  inStyle('föråldrat medium', css('media-type-no-deprecated'), '@media handheld { a { color: red; } }'),
  inStyle(
    'rutnät som inte är en rektangel',
    css('named-grid-areas-no-invalid'),
    'a { grid-template-areas: "a a" "a b"; }',
  ),
  inStyle('kommentar med dubbla snedstreck', css('no-invalid-double-slash-comments'), 'a { //color: red; }'),
  inStyle('import på fel plats', css('no-invalid-position-at-import-rule'), '@import url("/a.css");'),
  inStyle('animering som inte finns', css('no-unknown-animations'), 'a { animation-name: blinka; }'),
  inStyle('variabel som inte finns', css('no-unknown-custom-properties'), 'a { color: var(--finns-inte); }'),
  inStyle('föråldrad egenskap', css('property-no-deprecated'), 'a { clip: rect(0 0 0 0); }'),
  inStyle('egenskap som inte finns', css('property-no-unknown'), 'a { colr: red; }'),
  inStyle('pseudoklass som inte finns', css('selector-pseudo-class-no-unknown'), 'a:hoverr { color: red; }'),
  inStyle('pseudoelement som inte finns', css('selector-pseudo-element-no-unknown'), 'a::befor { color: red; }'),
  inStyle('element som inte finns', css('selector-type-no-unknown'), 'knapp { color: red; }'),
  inStyle('enhet som inte finns', css('unit-no-unknown'), 'a { width: 1pixel; }'),
];
