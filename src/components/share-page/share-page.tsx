import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';

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

/** Ways to share the page, in one row. Mail and text message work without script; it adds what the browser can. */
export function SharePage({ title, url, lang, words = swedishWords }: Props) {
  const [subject, body] = [title, url].map(encodeURIComponent);
  return (
    <section
      class="share-page row"
      aria-labelledby="dela"
      data-module="share-page"
      data-url={url}
      data-search-ignore=""
      {...(lang !== 'sv' && wordsForScript(words))}
    >
      <h2 id="dela">{words.share}</h2>
      <a href={`mailto:?subject=${subject}&body=${body}`}>{words.shareByMail}</a>
      <a href={`sms:?&body=${body}`}>{words.shareBySms}</a>
    </section>
  );
}
