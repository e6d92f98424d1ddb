import { titlesByAddress } from '../../collections/pages.ts';
import { compareSwedish } from '../../lib/collation.ts';
import { capitalise } from '../../lib/words.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Ordlista',
  description: 'Här förklarar vi svåra ord på webbplatsen med enkla ord. Du ser också på vilka sidor som orden står.',
  reviewed: '2026-11-24',
  keywords: ['svåra ord', 'ordförklaringar', 'begrepp', 'förkortningar'],
};

function Pages({ addresses, titles }: { addresses: readonly string[]; titles: ReadonlyMap<string, string> }) {
  return (
    <p>
      Ordet står på:{' '}
      {addresses.map((address, index) => (
        <>
          {index > 0 && ', '}
          <a href={address}>{titles.get(address)}</a>
        </>
      ))}
      .
    </p>
  );
}

export default function WordListPage({ records, collections, wordUses }: TemplateData) {
  const titles = titlesByAddress(collections.all);
  const uses = wordUses();
  return [...records.words]
    .sort((a, b) => compareSwedish(a.word, b.word))
    .map(({ id, word, explanation, more }) => (
      <>
        <h2 id={id}>{capitalise(word)}</h2>
        <p>{explanation}</p>
        {more && (
          <p class="link">
            <a href={more}>Mer om {word}</a>
          </p>
        )}
        <Pages addresses={uses.get(id) ?? []} titles={titles} />
      </>
    ));
}
