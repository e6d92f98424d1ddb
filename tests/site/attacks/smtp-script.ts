import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** Where in a conversation with a mail server something happens. */
export type Turn =
  | 'greeting'
  | 'EHLO'
  | 'HELO'
  | 'STARTTLS'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'body'
  | 'end'
  | 'QUIT';

/** What the server does instead of saying yes: some words, or nothing, or it hangs up. */
export type Act = string | { last: string } | typeof silence | typeof hangUp | typeof reset;
export const silence = Symbol('säger inget');
export const hangUp = Symbol('lägger på');
export const reset = Symbol('bryter');

const yes: Record<Turn, string> = {
  greeting: '220 hej',
  EHLO: '250-hej\r\n250 SIZE 1000000',
  HELO: '250 hej',
  STARTTLS: '502 vad?',
  AUTH: '235 2.7.0 välkommen',
  MAIL: '250 2.1.0 ja',
  RCPT: '250 2.1.5 ja',
  DATA: '354 skriv',
  body: '',
  end: '250 2.0.0 mottaget',
  QUIT: '221 2.0.0 hej då',
};

export interface ScriptedServer {
  port: number;
  /** The letters that came whole. */
  letters: string[];
  /** Done when the server has said its last and waits for the other side to tire. */
  silent: Promise<void>;
  close: () => void;
}

class Conversation {
  private rest = '';
  private isBroken = false;
  private letter: string | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly script: Partial<Record<Turn, Act>>,
    private readonly letters: string[],
    private readonly fallSilent: () => void,
  ) {
    socket.on('error', () => {}).on('data', (data) => this.read(String(data)));
    this.act('greeting');
  }

  private act(turn: Turn): void {
    const act = this.script[turn] ?? yes[turn];
    if (act === hangUp) this.socket.end();
    else if (act === reset) this.socket.resetAndDestroy();
    else if (act === silence) this.fallSilent();
    else if (typeof act === 'object') this.socket.write(`${act.last}\r\n`, this.fallSilent);
    else if (act) this.socket.write(`${act}\r\n`);
    // What broke off in the middle of a text takes no more of it.
    if (turn === 'body' && this.script.body) {
      this.isBroken = true;
      this.socket.end();
    }
  }

  private read(data: string): void {
    this.rest += data;
    const lines = this.rest.split('\r\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.take(line);
  }

  private take(line: string): void {
    if (this.isBroken) return;
    if (this.letter === undefined) {
      const turn = line.split(/[ :]/)[0]?.toUpperCase() as Turn;
      if (turn === 'DATA' && !this.script.DATA) this.letter = '';
      this.act(turn);
    } else if (line === '.') {
      this.letters.push(this.letter);
      this.letter = undefined;
      this.act('end');
    } else {
      if (this.letter === '') this.act('body');
      this.letter += `${line}\n`;
    }
  }
}

/** A mail server that does as it is told, and says what it has received. */
export async function startScriptedServer(script: Partial<Record<Turn, Act>>): Promise<ScriptedServer> {
  const letters: string[] = [];
  const sockets = new Set<Socket>();
  let fallSilent = () => {};
  const silent = new Promise<void>((resolve) => {
    fallSilent = resolve;
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    new Conversation(socket, script, letters, fallSilent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, letters, silent, close };
}

export const messageIdIn = (letter = ''): string | undefined => /^Message-ID: (<.+>)$/im.exec(letter)?.[1];
