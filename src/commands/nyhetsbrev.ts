import { mkdir, writeFile } from 'node:fs/promises';
import { ContentError, errorsIn } from '../checks/fault.ts';
import { createServices } from '../functions/create-services.ts';
import { createIssueMail, type Issue } from '../functions/issue-mail.tsx';
import { composeMail, DeliveryError, type Mail } from '../functions/mail.ts';
import { readSettings, type Settings } from '../functions/settings.ts';
import { issueMonth } from '../lib/addresses.ts';
import { changeEnvironment, environment } from '../plugins/environment.ts';
import { loadContent, root } from '../plugins/project.ts';
import type { Site } from '../schemas/site.ts';
import { type CampaignTarget, emptyTemplate, toCampaign } from './nyhetsbrev/campaign.ts';
import { readIssueOptions } from './nyhetsbrev/issue-options.ts';
import { localSettings, startMailServer } from './preview/mailbox.ts';
import { Failure } from './run/failure.mjs';

async function findIssue(month: string): Promise<{ issue: Issue; site: Site }> {
  // It is tried before the day that it is sent.
  changeEnvironment({ SITE_EMBARGO: 'off' });
  const { pages, records, faults } = await loadContent();
  const errors = errorsIn(faults);
  if (errors.length > 0) throw new ContentError(errors);
  const page = pages.find(({ address }) => issueMonth(address) === month);
  const months = pages.flatMap(({ address }) => issueMonth(address) ?? []);
  const others = months.length > 0 ? `De som finns är: ${months.join(', ')}.` : 'Det finns inget nyhetsbrev ännu.';
  if (!page) throw new Failure(`Filen src/content/nyhetsbrev/${month}.md finns inte. ${others}`);
  const { title, description } = page.data as unknown as Issue;
  const origin = environment().URL ?? records.site.origin;
  return { issue: { title, description, html: page.html }, site: { ...records.site, origin } };
}

// As for the forms: where no mail server is set, one in this process takes the mail and shows it.
async function chooseSettings(isKept: boolean): Promise<Settings> {
  if (environment().SMTP_HOST) return readSettings();
  if (isKept) return localSettings(0);
  const { port } = await startMailServer(({ subject, text }) => console.log(`Mejl: ${subject}\n${text}`));
  return localSettings(port);
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the mail in its parts, and what the list server makes a draft of. */
async function exportIssue(month: string, mail: Mail, target: CampaignTarget): Promise<string> {
  const campaign = toCampaign(month, mail, target);
  const folder = `.cache/nyhetsbrev-${month}`;
  const files = {
    'kampanj.json': toJson(campaign),
    'mall.json': toJson(emptyTemplate),
    'mejl.html': campaign.body,
    'mejl.txt': campaign.altbody,
    'rubriker.json': toJson({ Subject: campaign.subject, ...Object.assign({}, ...campaign.headers) }),
  };
  await mkdir(`${root}/${folder}`, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(`${root}/${folder}/${name}`, text);
  const template =
    target.template === undefined ? ' Välj mallen i utkastet, eller kör om med --mall och dess nummer.' : '';
  return `${folder}/ har brevet och det som listmonk tar emot: kampanj.json blir ett utkast på lista ${target.list}.${template} Inget är skickat.`;
}

async function sendIssue(words: string[]): Promise<string> {
  const { month, to, isShown, target } = readIssueOptions(words);
  const { issue, site } = await findIssue(month);
  const settings = await chooseSettings(isShown || target !== undefined);
  const services = createServices(settings, {});
  const mail = await createIssueMail(month, issue, to, { ...services, site });
  if (target) return exportIssue(month, mail, target);
  if (!isShown) {
    await services.send(mail);
    if (environment().SMTP_HOST) return `Nyhetsbrevet ${month} är skickat till ${to}.`;
    return `Ovanför står mejlet till ${to}. Inget är skickat: sätt SMTP_HOST, så skickas det.`;
  }
  const file = `.cache/nyhetsbrev-${month}`;
  await mkdir(`${root}/.cache`, { recursive: true });
  await writeFile(`${root}/${file}.eml`, await composeMail(mail, settings.from));
  await writeFile(`${root}/${file}.html`, mail.html ?? '');
  return `Mejlet ligger i ${file}.eml, och som webbsida i ${file}.html. Inget är skickat.`;
}

function explain(error: unknown): string {
  if (error instanceof ContentError) return `${error.message}\n\nRätta felen först.`;
  if (error instanceof DeliveryError) return `Mejlet kom inte fram: ${error.message}.`;
  return error instanceof Error ? error.message : String(error);
}

const code = await sendIssue(process.argv.slice(2)).then(
  (done) => {
    console.log(done);
    return 0;
  },
  (error: unknown) => {
    console.error(`${explain(error)}\nInget är skickat.`);
    return 1;
  },
);
// The connection to the mail server would keep the process waiting.
process.exit(code);
