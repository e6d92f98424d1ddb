import { askedName, type Field, type Form, humanName, isOptional, trapName } from '../../lib/forms.ts';
import { Icon } from '../icon/icon.tsx';

export type FormValues = Readonly<Record<string, string>>;
export type FieldErrors = Readonly<Record<string, string>>;

interface Props {
  form: Form;
  municipalities: readonly string[];
  values?: FormValues;
  errors?: FieldErrors;
  /** The page that the visitor came from. */
  from?: string | undefined;
  /** What became of it. */
  message?: string | undefined;
  /** Proves when this very text was first sent. */
  proof?: string | undefined;
  /** Proves when the question of whether a person writes was asked: where there is one, it is asked. */
  question?: string | undefined;
}

interface ControlProps {
  field: Field;
  value: string;
  municipalities: readonly string[];
  describedBy: string | undefined;
  invalid: boolean;
}

function Control({ field, value, municipalities, describedBy, invalid }: ControlProps) {
  const { name, kind, maxLength, autocomplete } = field;
  const shared = { id: name, name, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined };
  if (kind === 'long')
    return (
      <textarea {...shared} rows={4} maxLength={maxLength}>
        {value}
      </textarea>
    );
  if (kind === 'municipality')
    return (
      <select {...shared}>
        <option value="">Ingen vald</option>
        {municipalities.map((municipality) => (
          <option key={municipality} value={municipality} selected={value === municipality}>
            {municipality}
          </option>
        ))}
      </select>
    );
  const typed = { ...shared, maxLength, autocomplete, value: value || undefined };
  if (kind === 'email') return <input type="email" {...typed} />;
  if (kind === 'tel') return <input type="tel" {...typed} />;
  return <input type="text" {...typed} />;
}

function Hints({ field: { name, hint }, error }: { field: Field; error: string | undefined }) {
  return (
    <>
      {hint && <p id={`${name}-hjalp`}>{hint}</p>}
      {error && (
        <p id={`${name}-fel`} class="service-form__error">
          <Icon name="warning" />
          <strong>Fel: {error}.</strong>
        </p>
      )}
    </>
  );
}

function Choices({ field, value, error }: { field: Field; value: string; error: string | undefined }) {
  const { name, label, choices = [] } = field;
  return (
    <fieldset aria-describedby={error && `${name}-fel`}>
      <legend>{label}</legend>
      <Hints field={field} error={error} />
      {choices.map((choice, index) => (
        <label key={choice} class="service-form__choice">
          <input
            id={index === 0 ? name : undefined}
            type="radio"
            name={name}
            value={choice}
            checked={value === choice}
          />{' '}
          {choice}
        </label>
      ))}
    </fieldset>
  );
}

function Row({
  field,
  isFree,
  value,
  error,
  municipalities,
}: {
  field: Field;
  /** Whether it may be left empty. */
  isFree: boolean;
  value: string;
  error: string | undefined;
  municipalities: readonly string[];
}) {
  const { name, label, hint, kind } = field;
  if (kind === 'choice') return <Choices field={field} value={value} error={error} />;
  const describedBy = [hint && `${name}-hjalp`, error && `${name}-fel`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="service-form__row">
      <label for={name}>
        {label} {isFree && <small>(frivilligt)</small>}
      </label>
      <Hints field={field} error={error} />
      <Control {...{ field, value, municipalities, describedBy }} invalid={error !== undefined} />
    </div>
  );
}

/** All that is wrong, first on the page, each with a link to its field (WCAG 3.3.1). */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  return (
    <div class="box" role="alert" tabIndex={-1} data-module="service-form">
      <h2>Något behöver rättas</h2>
      <ul>
        {Object.entries(errors).map(([name, text]) => (
          <li key={name} class="link">
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What became of what was sent, first on the page that answers. */
export function FormMessage({ text }: { text: string }) {
  return (
    <p class="box" role="alert" tabIndex={-1} data-module="service-form">
      <strong>{text}</strong>
    </p>
  );
}

function Question({ proof }: { proof: string }) {
  return (
    <fieldset>
      <legend>En fråga till</legend>
      <p>Ett fält som inte syns var ifyllt, och det brukar bara program göra.</p>
      <input type="hidden" name={askedName} value={proof} />
      <label class="service-form__choice">
        <input id={humanName} type="checkbox" name={humanName} value="ja" /> Jag är en människa
      </label>
    </fieldset>
  );
}

/** A form that works without script: labels, hints, and errors at the fields. Says first what happens with the text. */
export function ServiceForm({ form, municipalities, values = {}, errors = {}, from, ...rest }: Props) {
  const { message, proof, question } = rest;
  return (
    <section class="service-form" aria-labelledby={`formular-${form.name}`}>
      {message && <FormMessage text={message} />}
      <h2 id={`formular-${form.name}`}>{form.heading}</h2>
      {form.notice.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="link">
        <a href="/personuppgifter/">Så hanterar vi dina uppgifter</a>
      </p>
      <form method="post" action={form.action} noValidate data-module="service-form">
        {form.fields.map((field) => (
          <Row
            key={field.name}
            field={field}
            isFree={isOptional(form, field)}
            value={values[field.name] ?? ''}
            error={errors[field.name]}
            municipalities={municipalities}
          />
        ))}
        <div hidden>
          <label>
            Lämna fältet tomt
            <input name={trapName} autocomplete="off" />
          </label>
        </div>
        {question && <Question proof={question} />}
        {from && <input type="hidden" name="sida" value={from} />}
        {proof && <input type="hidden" name="kontroll" value={proof} />}
        {form.isReviewed && <p>På nästa sida läser du igenom det du har skrivit, innan något skickas.</p>}
        <button type="submit">{form.button}</button>
        <p role="status" />
      </form>
    </section>
  );
}
