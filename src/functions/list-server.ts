import { createRemoteList, type List } from './list.ts';

type AskListServer = typeof fetch;

/** The list's own address in listmonk: `/api/lists/3`. */
const inListmonk = /^(.*)\/api\/lists\/(\d+)\/?$/;

/** What listmonk answers that it has of a subscriber (POST /api/subscribers/subscription). */
interface Found {
  data: { subscriber: { id: number }; created: boolean };
}

/**
 * Turns our calls into listmonk's own: `PUT` joins its list and `DELETE` leaves it, with an address as `email`. None of them
 * queries in SQL, which needs a permission to read all that listmonk has.
 * @returns the answer to the last call, or to the first that went wrong
 */
function speakListmonk(base: string, list: number, ask: AskListServer): AskListServer {
  return async (_, init = {}) => {
    const call = (method: string, path: string, body?: object) =>
      ask(`${base}/api/subscribers${path}`, { ...init, method, body: body ? JSON.stringify(body) : null });
    const { email } = JSON.parse(String(init.body)) as { email: string };
    // The address has been confirmed to us before this.
    const known = { email, preconfirm_subscriptions: true };
    if (init.method === 'PUT') return call('POST', '/subscription', { ...known, lists: [list] });
    const answer = await call('POST', '/subscription', known);
    if (!answer.ok) return answer;
    const { data } = (await answer.json()) as Found;
    // The subscriber was unknown, and our asking made one: it is deleted again.
    if (data.created) return call('DELETE', `/${data.subscriber.id}`);
    return call('PUT', '/lists', { ids: [data.subscriber.id], action: 'unsubscribe', target_list_ids: [list] });
  };
}

/** Asks with the login that stands in an address, which fetch itself refuses to take there. */
function withLogin({ username, password }: URL, ask: AskListServer): AskListServer {
  if (!username && !password) return ask;
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const Authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  return (url, init) => ask(url, { ...init, headers: { ...(init?.headers as Record<string, string>), Authorization } });
}

/**
 * The list that a system keeps at an address (`LIST_URL`): a list of listmonk by its own address there, any other by
 * `PUT` and `DELETE`. The address may have a login.
 */
export function createListServer(address: string, ask: AskListServer = fetch): List {
  const url = new URL(address);
  const known = withLogin(url, ask);
  url.username = url.password = '';
  const [, base, list] = inListmonk.exec(url.href) ?? [];
  return base === undefined
    ? createRemoteList(url.href, known)
    : createRemoteList(url.href, speakListmonk(base, Number(list), known));
}
