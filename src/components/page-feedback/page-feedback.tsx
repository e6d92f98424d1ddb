import { forms, withPage } from '../../lib/forms.ts';

/**
 * One tap says whether the page helped, without script. Who has more to say has a form of its own.
 * @param address the page that it stands on
 */
export function PageFeedback({ address }: { address: string }) {
  return (
    <form class="page-feedback row" method="post" action={forms.hjalpte.action} data-search-ignore="">
      <b id="hjalpte">Hjälpte sidan?</b>
      <input type="hidden" name="sida" value={address} />
      <input type="hidden" name="steg" value="tryck" />
      {['Ja', 'Nej'].map((answer) => (
        <button key={answer} name="svar" value={answer} aria-describedby="hjalpte">
          {answer}
        </button>
      ))}
      <a href={withPage('hjalpte', address)}>Skriv mer</a>
    </form>
  );
}
