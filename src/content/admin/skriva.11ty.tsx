import { Sign } from '../../components/sign/sign.tsx';
import { listSamples, type Sample } from '../../editor/guide/writing-samples.ts';
import { signNames } from '../../lib/signs.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Så skriver du i texten',
  description: 'Allt som kan stå i en text, så som du skriver det och vad det blir på sidan.',
  reviewed: '2026-11-29',
  unlisted: true,
};

function SampleList({ samples }: { samples: readonly Sample[] }) {
  return (
    <dl class="lined">
      {samples.map(({ lines, becomes }) => (
        <div key={becomes}>
          <dt>
            {lines.map((line, index) => (
              <>
                {index > 0 && <br />}
                <code>{line}</code>
              </>
            ))}
          </dt>
          <dd>{becomes}</dd>
        </div>
      ))}
    </dl>
  );
}

function SignList() {
  return (
    <>
      <h2 id="tecken">Tecken att välja bland</h2>
      <ul>
        {signNames.map((name) => (
          <li key={name}>
            <Sign name={name} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

export default function Writing({ records }: TemplateData) {
  return (
    <>
      <p>
        En sida är text. Några tecken ger den form, som # före en rubrik. Så gör du ändringar:{' '}
        <a href="/admin/hjalp/">Hjälp för redaktörer</a>.
      </p>
      <h2 id="text">I texten</h2>
      <SampleList samples={listSamples(records)} />
      <SignList />
    </>
  );
}
