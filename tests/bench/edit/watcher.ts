interface State {
  version: number;
  errors: string[];
}

/** What `npm start` tells a browser that watches a page: how many changes it has shown, and what is wrong. */
export class Watcher {
  state: State = { version: 0, errors: [] };
  readonly #waiting = new Set<() => void>();
  readonly #end = new AbortController();

  async #read(url: string): Promise<void> {
    const { body } = await fetch(`${url}/__redigering/laget?sida=/`, { signal: this.#end.signal });
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of body as ReadableStream<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      const lines = text.split('\n\n');
      text = lines.pop() ?? '';
      for (const line of lines) this.state = JSON.parse(line.replace('data: ', '')) as State;
      for (const look of this.#waiting) look();
    }
  }

  watch(url: string): void {
    // It ends when nobody watches any more.
    this.#read(url).catch(() => {});
  }

  /** Waits until it has told of something. @returns whether it did, within a time in milliseconds */
  until(isTrue: (state: State) => boolean, time = 300_000): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (is: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(is);
      };
      const timer = setTimeout(() => finish(false), time);
      const look = () => isTrue(this.state) && finish(true);
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.#end.abort();
  }
}
