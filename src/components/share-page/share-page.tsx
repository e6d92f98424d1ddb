import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { FromLeft } from '../from-left/from-left.tsx';

interface Props {
  title: string;
  url: string;
  lang: string;
  words?: InterfaceWords;
}

// The script knows Swedish; for other languages its words stand in the page.
const wordsForScript = ({ shareMore, copy, copied, copyFailed }: InterfaceWords) => ({
  'data-share': shareMore,
  'data-copy': copy,
  'data-copied': copied,
  'data-failed': copyFailed,
});

/** Ways to share the page. The mail link and the address always work; the script adds what the browser can. */
export function SharePage({ title, url, lang, words = swedishWords }: Props) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <section
      class="share-page"
      aria-labelledby="dela"
      data-module="share-page"
      data-pagefind-ignore=""
      {...(lang !== 'sv' && wordsForScript(words))}
    >
      <h2 id="dela">{words.share}</h2>
      <p class="row">
        <a href={mail}>{words.shareByMail}</a>
      </p>
      <p class="share-page__address">
        <FromLeft on={lang}>{url}</FromLeft>
      </p>
    </section>
  );
}
