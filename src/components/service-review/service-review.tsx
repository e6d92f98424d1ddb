import type { Form } from '../../lib/forms.ts';
import { FormMessage, type FormValues } from '../service-form/service-form.tsx';

interface Props {
  form: Form;
  values: FormValues;
  /** Proves when the visitor was shown the text. */
  token: string;
  from: string | undefined;
  message?: string | undefined;
}

/** What the visitor wrote, to read through before it is sent (WCAG 3.3.6). */
export function ServiceReview({ form, values, token, from, message }: Props) {
  return (
    <section class="service-form">
      {message && <FormMessage text={message} />}
      <dl>
        {form.fields.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd class="service-form__value">{values[name] || 'Inte ifyllt'}</dd>
          </div>
        ))}
      </dl>
      <form method="post" action={form.action} data-module="service-form">
        {form.fields.map(({ name }) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
        ))}
        {from && <input type="hidden" name="sida" value={from} />}
        <input type="hidden" name="kontroll" value={token} />
        <p class="row">
          <button type="submit" name="steg" value="skicka">
            Skicka
          </button>
          <button type="submit" name="steg" value="andra">
            Ändra
          </button>
        </p>
        <p role="status" />
      </form>
    </section>
  );
}
