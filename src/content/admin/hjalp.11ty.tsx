import { tasks } from '../../editor/guide/editor-guide.ts';
import type { Task } from '../../editor/guide/task.ts';

export const data = {
  title: 'Hjälp för redaktörer',
  description: 'Så ändrar du på webbplatsen. Här finns tio vanliga uppgifter, och vad du gör om något blir fel.',
  reviewed: '2026-11-26',
  unlisted: true,
};

/** Words between backticks are what one types, or what a file is called. */
function Line({ text }: { text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

function TaskSteps({ task: { id, title, lines, mistake } }: { task: Task }) {
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ol>
        {lines.map((line) => (
          <li key={line}>
            <Line text={line} />
          </li>
        ))}
      </ol>
      <p>
        Blir det fel kan det stå: <q>{mistake.message}</q>
      </p>
    </>
  );
}

export default function EditorHelp() {
  return (
    <>
      <h2 id="forst">Första gången</h2>
      <ol>
        <li>Installera Node 20.19 eller senare.</li>
        <li>Öppna mappen med webbplatsen i en terminal.</li>
        <li>
          Kör <code>npm start</code>. Då kan du se webbplatsen på din egen dator.
        </li>
      </ol>
      <p>
        Kommandot <code>npm run check</code> letar efter fel. Varje fel har en fil, en rad och vad du ska göra. Står det
        Varning är det ett råd. Råd stoppar ingenting.
      </p>
      <p>Du kan inte förstöra något. Så länge det finns ett fel ligger den gamla webbplatsen kvar.</p>
      <h2 id="uppgifter">Tio vanliga uppgifter</h2>
      {tasks.map((task) => (
        <TaskSteps key={task.id} task={task} />
      ))}
      <h2 id="falt">Alla fält</h2>
      <p class="link">
        <a href="/admin/falt/">Vad varje fält betyder</a>
      </p>
    </>
  );
}
