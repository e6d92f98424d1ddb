import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helplineSources, listSources, municipalitySources } from '../../src/collections/sources.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';

const from = (publisher: string, source: string, published: string | null = null) => ({
  publisher,
  source,
  published,
  checked: '2026-11-22',
  confidence: 'medium' as const,
});
const helpline = (id: string, number: string) =>
  ({ id, number, ...from(id, `https://${id}.example.org/`) }) as unknown as Helpline;
const helplines = [helpline('sos', '112'), helpline('polisen', '114 14'), helpline('avhopp', '114 14')];

test('varje källa står en gång, med allt den gav, sitt år och en länk bara till det som går att öppna', () => {
  const register = from('Registret', 'http://example.org/register', '2022-05-14');
  const page = from('Kommunen', 'https://example.org/sida');
  assert.deepEqual(
    listSources([
      { term: 'telefon', provenance: register },
      { term: 'socialjour', provenance: page },
      { term: 'e-post', provenance: register },
      { term: 'löfte', provenance: from('Oss', 'egen') },
    ]),
    [
      { terms: ['telefon', 'e-post'], publisher: 'Registret', year: '2022' },
      { terms: ['socialjour'], publisher: 'Kommunen', page: 'https://example.org/sida' },
      { terms: ['löfte'], publisher: 'Oss' },
    ],
  );
});

test('ett nummer i texten har sin källa som ett på ett kort, och två tjänster på ett nummer är en rad', () => {
  const terms = (ids: string[], content: string) =>
    helplineSources(helplines, ids, content).map(({ term, provenance }) => `${term} ${provenance.publisher}`);
  assert.deepEqual(terms([], ''), []);
  assert.deepEqual(terms(['sos'], ''), ['112 sos']);
  assert.deepEqual(terms([], '<a href="tel:11414">114 14</a>'), ['114 14 polisen']);
  assert.deepEqual(terms(['avhopp', 'sos'], '<a href="tel:11414">114 14</a>'), ['112 sos', '114 14 avhopp']);
  assert.deepEqual(terms([], 'Ring tel:112'), []);
});

test('en kommun har en källa för var och en av sina uppgifter', () => {
  const fact = { value: 'x', ...from('Kommunen', 'egen') };
  const municipality = { name: 'Mora kommun', phone: fact, policeArea: fact } as unknown as Municipality;
  assert.deepEqual(
    municipalitySources(municipality, []).map(({ term }) => term),
    ['telefon', 'polisens område'],
  );
});
