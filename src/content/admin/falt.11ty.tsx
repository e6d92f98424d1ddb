import { listFields } from '../../editor/field-reference.ts';

export const data = {
  title: 'Fält i filerna',
  description: 'Vad varje fält betyder i sidor och poster. Listan görs av samma regler som kontrollen använder.',
  reviewed: '2026-11-26',
  unlisted: true,
};

export default function FieldReference() {
  return (
    <>
      <p>
        Först står namnet i filen, sedan namnet i redigeraren. Fält utan märket <em>valfritt</em> måste finnas. Så gör
        du ändringar: <a href="/admin/hjalp/">Hjälp för redaktörer</a>.
      </p>
      {listFields().map(({ id, file, fields }) => (
        <>
          <h2 id={id}>{file}</h2>
          <dl>
            {fields.map(({ name, label, description, required }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                  {label && ` ${label}`}
                  {!required && <em> (valfritt)</em>}
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        </>
      ))}
    </>
  );
}
