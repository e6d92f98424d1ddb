import type { Locator, Page } from 'playwright/test';

/** What somebody has to do for a task. */
export interface Effort {
  clicks: number;
  /** Groups of keys: a field that is filled in, a word that is searched for. */
  groups: number;
}

/** Somebody who edits: clicks and types as a person does, and counts it. */
export class Hand {
  readonly effort: Effort = { clicks: 0, groups: 0 };

  constructor(readonly page: Page) {}

  field(way: string): Locator {
    return this.page.locator(`[data-key-path="${way}"]`);
  }

  async click(target: Locator): Promise<void> {
    await target.click();
    this.effort.clicks += 1;
  }

  async type(target: Locator, text: string): Promise<void> {
    await target.fill(text);
    this.effort.clicks += 1;
    this.effort.groups += 1;
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.page.getByRole('button', { name, exact });
  }

  /** Scrolls down to a field: what is far below is not made until somebody comes near. */
  async reach(way: string): Promise<Locator> {
    const field = this.field(way);
    await this.page.mouse.move(400, 600);
    for (let tries = 0; tries < 80 && (await field.count()) === 0; tries += 1) {
      await this.page.mouse.wheel(0, 400);
      await this.page.waitForTimeout(100);
    }
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  async fill(way: string, text: string): Promise<void> {
    const field = await this.reach(way);
    await this.type(field.locator('input, textarea').first(), text);
  }

  async fillAll(values: Record<string, string>): Promise<void> {
    for (const [way, text] of Object.entries(values)) await this.fill(way, text);
  }

  /** Chooses by name: of a few that all are seen, or of a list that comes out. */
  async pick(way: string, name: string): Promise<void> {
    const field = await this.reach(way);
    const radio = field.getByRole('radio', { name, exact: true });
    if ((await radio.count()) > 0) return this.click(radio);
    await this.click(field.getByRole('combobox').first());
    await this.click(this.page.getByRole('option', { name: new RegExp(`^${name}`) }).first());
  }

  /** Adds a part that there need not be, and folds it out. */
  async add(way: string): Promise<void> {
    const field = await this.reach(way);
    await this.click(field.getByRole('checkbox').first());
    await this.expand(way);
  }

  async expand(way: string): Promise<void> {
    const field = await this.reach(way);
    const shut = field.getByRole('button', { name: 'Expandera', exact: true }).first();
    if ((await shut.count()) > 0) await this.click(shut);
  }

  /** From the list of pages to another list. */
  async openList(name: string): Promise<void> {
    await this.click(
      this.page.getByRole('treeitem').filter({ hasText: name }).getByText(name, { exact: true }).first(),
    );
  }

  /** A file of records, with the record that is called so. */
  async openRecords(list: string, record?: string): Promise<void> {
    await this.openList(list);
    await this.click(this.page.getByRole('row').first());
    await this.field('items').waitFor();
    if (record)
      await this.click(this.page.locator('.record-filter').getByRole('button', { name: record, exact: true }));
  }

  async openPage(title: string): Promise<void> {
    await this.click(this.page.getByRole('row').filter({ hasText: title }));
    await this.field('title').waitFor();
  }

  async createIn(list: string): Promise<void> {
    await this.openList(list);
    await this.click(this.button('Skapa ny post'));
    await this.field('title').waitFor();
  }

  async addRecord(one: string): Promise<void> {
    await this.click(this.page.getByRole('button', { name: new RegExp(`Lägg till .*${one}`) }).last());
  }

  async menu(name: string): Promise<void> {
    const bar = this.page.getByRole('toolbar').filter({ has: this.button('Spara') });
    await this.click(bar.getByRole('button').last());
    await this.click(this.page.getByRole('menuitem', { name }));
  }

  /** Saves, and waits until it is done. */
  async save(): Promise<void> {
    await this.click(this.button('Spara'));
    await this.page.getByText(/Post sparad/).waitFor();
  }
}
