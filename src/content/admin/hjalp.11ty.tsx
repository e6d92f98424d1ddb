import { listTaskGroups } from '../../editor/guide/editor-guide.ts';
import type { Task, TaskGroup } from '../../editor/guide/task.ts';
import { hints } from '../../editor/guide/writing-samples.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Hjälp för redaktörer',
  description: 'Så ändrar du på webbplatsen, uppgift för uppgift, och vad du gör om något blir fel.',
  reviewed: '2026-11-29',
  unlisted: true,
};

/** Words between backticks are what one types, or what a file is called. */
function Line({ text }: { text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

function TaskSteps({ task: { id, title, lines, browser, inBrowser, mistake } }: { task: Task }) {
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
      {mistake && (
        <p>
          Blir det fel kan det stå: <q>{mistake.message}</q>
        </p>
      )}
      {browser && (
        <p>
          I webbläsaren: välj {browser}. {inBrowser}
        </p>
      )}
    </>
  );
}

/** Ways to each task: the page is long. */
function TaskIndex({ groups }: { groups: readonly TaskGroup[] }) {
  return (
    <nav aria-labelledby="hitta">
      <h2 id="hitta">Hitta din uppgift</h2>
      {groups.map((group) => (
        <>
          <h3>{group.title}</h3>
          <ul>
            {group.tasks.map(({ id, title }) => (
              <li key={id} class="link">
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  );
}

function InBrowser() {
  return (
    <>
      <h2 id="webblasaren">Ändra i webbläsaren</h2>
      <ol>
        <li>
          Gå till <a href="/admin/">sidan där du redigerar</a>. Du fyller i fält och behöver inte installera något.
        </li>
        <li>Logga in med en åtkomstnyckel från GitHub. Den som har ansvar för driften hjälper dig att få en.</li>
        <li>Ändra i fälten. Bredvid dem ser du sidan som den blir, på telefon och dator.</li>
        <li>Du kan klistra in från Word. Rubriker, listor, tabeller och länkar följer med, men inte hur de såg ut.</li>
        <li>Spara. Det blir ett utkast, som besökarna inte ser.</li>
        <li>Utkastet kontrolleras, och du får en adress där du kan se hur det blir.</li>
        <li>När någon har granskat utkastet publiceras det.</li>
      </ol>
      <p>
        Har du filerna på din egen dator? Kör <code>npm start</code> och öppna samma sida i Chrome eller Edge. Där kan
        du välja mappen med filerna och skriva direkt i dem.
      </p>
    </>
  );
}

function Hints() {
  return (
    <>
      {hints.map(({ id, title, lines }) => (
        <>
          <h2 id={id}>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <Line text={line} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

export default function EditorHelp({ records }: TemplateData) {
  const groups = listTaskGroups(records);
  return (
    <>
      <TaskIndex groups={groups} />
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
      <InBrowser />
      {groups.map(({ id, title, tasks }) => (
        <>
          <h2 id={id}>{title}</h2>
          {tasks.map((task) => (
            <TaskSteps key={task.id} task={task} />
          ))}
        </>
      ))}
      <h2 id="skriva">Så skriver du i texten</h2>
      <p>Några tecken ger texten dess form: rubriker, listor, länkar, rutor och bilder.</p>
      <p class="link">
        <a href="/admin/skriva/">Allt du kan skriva i en text</a>
      </p>
      <Hints />
      <h2 id="falt">Alla fält</h2>
      <p class="link">
        <a href="/admin/falt/">Vad varje fält betyder</a>
      </p>
    </>
  );
}
