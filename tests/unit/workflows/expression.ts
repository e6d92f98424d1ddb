/** A value of an expression of the code host's. What is not there is empty. */
export type Value = string | number | boolean;

/** What an expression may ask for, by its first name. */
export interface Contexts {
  [name: string]: Value | Contexts | undefined;
}

/** The functions that an expression may call. */
export type Functions = Record<string, (...words: string[]) => Value>;

const token = /\s*(?:'((?:[^']|'')*)'|(\d+)|([A-Za-z_][\w.-]*)|(==|!=|&&|\|\||[!(),]))/y;

interface Token {
  kind: 'text' | 'number' | 'name' | 'sign';
  text: string;
}

function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.trimEnd().length) {
    const from = token.lastIndex;
    const [, text, number, name, sign] = token.exec(expression) ?? [];
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else throw new Error(`Okänt i uttrycket ${expression}: ${expression.slice(from)}`);
  }
  return tokens;
}

/**
 * Evaluates the few forms of the code host's expressions that our workflows use: texts, numbers, names, comparisons of
 * texts, and, or, not, parentheses and functions.
 * @throws {Error} at any other form, and at a name that nobody has given
 */
export class Evaluator {
  #tokens: Token[] = [];

  constructor(
    private readonly contexts: Contexts,
    private readonly functions: Functions,
  ) {}

  evaluate(expression: string): Value {
    this.#tokens = tokenize(expression);
    const value = this.#or();
    if (this.#tokens[0]) throw new Error(`Okänt i uttrycket ${expression}: ${this.#tokens[0].text}`);
    return value;
  }

  /** Fills the expressions of a text in. */
  fill(text: string): string {
    return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(this.evaluate(expression)));
  }

  #takes(sign: string): boolean {
    const isNext = this.#tokens[0]?.kind === 'sign' && this.#tokens[0].text === sign;
    if (isNext) this.#tokens.shift();
    return isNext;
  }

  #or(): Value {
    let value = this.#and();
    while (this.#takes('||')) {
      const other = this.#and();
      value = value || other;
    }
    return value;
  }

  #and(): Value {
    let value = this.#comparison();
    while (this.#takes('&&')) {
      const other = this.#comparison();
      value = value && other;
    }
    return value;
  }

  #comparison(): Value {
    const value = this.#single();
    if (this.#takes('==')) return value === this.#single();
    if (this.#takes('!=')) return value !== this.#single();
    return value;
  }

  #single(): Value {
    if (this.#takes('!')) return !this.#single();
    if (this.#takes('(')) {
      const value = this.#or();
      if (!this.#takes(')')) throw new Error('En parentes fattas.');
      return value;
    }
    const { kind, text } = this.#tokens.shift() ?? { kind: 'sign', text: 'slut' };
    if (kind === 'sign') throw new Error(`Okänt i ett uttryck: ${text}`);
    if (kind === 'name') return this.#takes('(') ? this.#call(text) : this.#lookUp(text);
    return kind === 'number' ? Number(text) : text;
  }

  #call(name: string): Value {
    const words: string[] = [];
    while (!this.#takes(')')) {
      words.push(String(this.#or()));
      this.#takes(',');
    }
    const answer = this.functions[name];
    if (!answer) throw new Error(`Okänd funktion: ${name}`);
    return answer(...words);
  }

  #lookUp(path: string): Value {
    let found: Contexts[string] = this.contexts;
    for (const name of path.split('.')) {
      // What a step or a job has not said is empty.
      if (path.includes('.outputs.') && typeof found === 'object' && !(name in found)) return '';
      if (typeof found !== 'object' || !(name in found)) throw new Error(`Okänt namn: ${path}`);
      found = found[name];
    }
    if (typeof found === 'object') throw new Error(`Inget värde: ${path}`);
    return found ?? '';
  }
}
