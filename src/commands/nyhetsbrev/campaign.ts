import type { Mail } from '../../functions/mail.ts';

/** Where in listmonk an issue goes. */
export interface CampaignTarget {
  /** The list's number. */
  list: number;
  /** The template's number; undefined where it has none yet. */
  template: number | undefined;
}

/** A template of nothing (POST /api/templates): the default one adds a picture that tells who has read the mail. */
export const emptyTemplate = { name: 'Brevet som det är', type: 'campaign', body: '{{ template "content" . }}' };

// What listmonk would take for code in a text of ours is written as what it writes.
const escapeTemplate = (text: string): string => text.replaceAll('{{', '{{ "{{" }}');

/** A text of the mail with each subscriber's own way out in the place of the one that it was made with. */
function withOwnExit(text: string, exit: string): string {
  const parts = escapeTemplate(text).split(exit);
  if (parts.length !== 2) throw new Error('Brevet ska ha en länk för att avsluta det, inte fler eller färre.');
  return parts.join('{{ UnsubscribeURL }}');
}

/**
 * An issue's mail as a campaign, as listmonk takes it (POST /api/campaigns): a draft, which somebody looks at and sends.
 * @param mail with HTML, and with the way out in its headers (RFC 8058): listmonk writes these for each subscriber
 * @throws {Error} where the mail has no way out, or several
 */
export function toCampaign(month: string, { subject, html = '', text, headers = {} }: Mail, target: CampaignTarget) {
  const exit = /^<(.+)>$/.exec(headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
  const others = Object.entries(headers).filter(([name]) => !name.startsWith('List-Unsubscribe'));
  return {
    name: `Nyhetsbrev ${month}`,
    subject: escapeTemplate(subject),
    lists: [target.list],
    type: 'regular',
    content_type: 'html',
    body: withOwnExit(html, exit),
    altbody: withOwnExit(text, exit),
    messenger: 'email',
    tags: ['nyhetsbrev'],
    headers: others.map(([name, value]) => ({ [name]: value })),
    ...(target.template !== undefined && { template_id: target.template }),
  };
}
