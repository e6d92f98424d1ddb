import { expect, type Locator, type Page, test } from 'playwright/test';
import { readProjectRecords } from '../records.ts';
import { places, spellings, strangers } from '../spellings.ts';
import { madeUpSite, site } from './servers.ts';

// Which the county's municipalities are, and what they are called, is law.

const findField = (page: Page) =>
  page.getByRole('combobox', { name: 'Skriv din ort, ditt postnummer eller din kommun' });
const findStatus = (page: Page) => page.locator('#kommun-svar');
const isList = (address: string) => /\/build\/orter\.\w+\.json$/.test(address);

/** Opens the made-up finder, puts the cursor in its field, and waits for the list of places. */
async function openMadeUp(page: Page): Promise<Locator> {
  await page.goto(`${madeUpSite.url}/kommuner/`);
  const field = findField(page);
  await Promise.all([page.waitForResponse((response) => isList(response.url())), field.focus()]);
  return field;
}

test(`${spellings.length} sätt att skriva hittar rätt kommun, och annat besvaras vänligt`, async ({ page }) => {
  await page.goto('/kommuner/');
  const field = findField(page);
  const status = findStatus(page);
  const options = page.getByRole('option');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  const wrong: string[] = [];
  for (const [written, name] of spellings) {
    await field.fill(written);
    const offered = await options.allTextContents();
    const said = await status.textContent();
    if (offered.join() !== name || said !== `${name}. Tryck Enter för att gå dit.`) wrong.push(`${written}: ${said}`);
  }
  for (const written of strangers) {
    await field.fill(written);
    const said = await status.textContent();
    if ((await options.count()) > 0 || !said?.startsWith('Vi hittar inte platsen.')) wrong.push(written);
  }
  expect(wrong).toEqual([]);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/kommuner\/$/);
  await field.fill('l');
  await expect(status).toHaveText('2 förslag. Välj i listan.');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveText('Ludvika');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveText('Ludvika');
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await field.fill('rattvik');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/kommuner\/rattvik\/$/);
});

test('en by och ett postnummer leder till kommunen, och det som hör till två får man välja bland', async ({ page }) => {
  const field = await openMadeUp(page);
  const options = page.getByRole('option');
  await field.fill('i mossvik');
  await expect(options).toHaveText(['Mossvik, Sagolunda kommun']);
  await expect(findStatus(page)).toHaveText('Mossvik, Sagolunda kommun. Tryck Enter för att gå dit.');
  await field.fill('99022');
  await expect(options).toHaveText(['Sagolunda kommun', 'Utlandia, utanför länet']);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/kommuner\/$/);
  await expect(findStatus(page)).toHaveText('2 förslag. Välj i listan.');
  await expect(options).toHaveCount(2);
  // What is nearly a name is offered, and not gone to.
  await field.fill('mosvik');
  await field.press('Enter');
  await expect(findStatus(page)).toHaveText('1 förslag. Välj i listan.');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/kommuner\/sagolunda\/$/);
  await page.goBack();
  await findField(page).fill('99022');
  await options.last().click();
  await expect(page).toHaveURL(/\/kommuner\/orter\/#utanfor$/);
});

test('pilarna öppnar listan ur ett tomt fält, och går runt i den; Home, End och Escape leder tillbaka till fältet', async ({
  page,
}) => {
  const field = await openMadeUp(page);
  const options = page.getByRole('option');
  const selected = page.getByRole('option', { selected: true });
  const all = await page.locator('.municipality-finder li a').allTextContents();
  await expect(options).toHaveCount(0);
  await field.press('ArrowDown');
  await expect(options).toHaveText(all);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(selected).toHaveText(all[0] ?? '');
  for (const option of await options.all()) await expect(option).toHaveAttribute('aria-selected', /^(true|false)$/);
  await field.press('ArrowUp');
  await expect(selected).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('ArrowUp');
  await expect(selected).toHaveText(all.at(-1) ?? '');
  for (const key of ['Home', 'End']) {
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', /./);
    await field.press(key);
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await expect(options).toHaveCount(all.length);
  }
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.press('ArrowUp');
  await expect(selected).toHaveText(all.at(-1) ?? '');
  await field.press('Tab');
  await expect(options).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Visa kommunen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(options).toHaveCount(all.length);
  await field.press('Escape');
  await field.fill('xyz');
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

test('ett val trycks med mus och med finger, och tar inte fokus ur fältet innan', async ({ browser }) => {
  for (const hasTouch of [false, true]) {
    const page = await browser.newPage({ hasTouch });
    const field = await openMadeUp(page);
    await field.fill('klockhult');
    const first = page.getByRole('option').first();
    await (hasTouch ? first.tap() : first.click());
    await expect(page).toHaveURL(/\/kommuner\/sagolunda\/$/);
    await page.close();
  }
});

test('listan med orter hämtas först när någon använder fältet, och en gång', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/kommuner/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter(isList)).toEqual([]);
  const field = findField(page);
  await Promise.all([page.waitForResponse((response) => isList(response.url())), field.focus()]);
  await field.fill('x');
  await expect(findStatus(page)).toHaveText(/^Vi hittar inte platsen/);
  await field.blur();
  await field.focus();
  await page.waitForLoadState('networkidle');
  expect(asked.filter(isList).length).toBe(1);
});

test('utan listan med orter hittar fältet kommunerna, påstår inget om orter, och prövar igen', async ({ page }) => {
  let answers = [{ status: 503 }, { status: 404, contentType: 'text/html', body: '<p>Nej</p>' }];
  await page.route('**/build/orter.*', (route) => {
    const [next, ...rest] = answers;
    answers = rest;
    return next ? route.fulfill(next) : route.continue();
  });
  await page.goto(`${madeUpSite.url}/kommuner/`);
  const field = findField(page);
  const options = page.getByRole('option');
  const gone = page.locator('.municipality-finder').getByRole('alert');
  for (const isGone of [false, true]) {
    await Promise.all([page.waitForResponse((response) => isList(response.url())), field.focus()]);
    await field.fill('mossvik');
    await expect(findStatus(page)).toHaveText(/^Vi hittar inte platsen\. Prova kommunens namn/);
    // A list that is gone went with an earlier version of the site.
    await expect(gone).toBeVisible({ visible: isGone });
    await field.fill('sagolnda');
    await expect(options).toHaveText(['Sagolunda']);
    await field.blur();
  }
  await Promise.all([page.waitForResponse((response) => isList(response.url())), field.focus()]);
  await field.fill('mossvik');
  await expect(options).toHaveText(['Mossvik, Sagolunda kommun']);
  await expect(gone).toBeHidden();
});

test('är listan borta sedan sidan öppnades säger fältet det i en rad, och länken hämtar sidan på nytt', async ({
  page,
}) => {
  await page.route('**/build/orter.*', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  const field = await openMadeUp(page);
  const gone = page.locator('.municipality-finder').getByRole('alert');
  await expect(gone).toHaveText(/^Webbplatsen har fått en ny version sedan du öppnade sidan\./);
  await gone.getByRole('link', { name: 'Ladda om sidan' }).click();
  await Promise.all([page.waitForResponse((response) => isList(response.url())), field.focus()]);
  await field.fill('mossvik');
  await expect(page.getByRole('option')).toHaveText(['Mossvik, Sagolunda kommun']);
});

test('valen öppnas intill fältet, ovanför ett tangentbord på skärmen, och det valda syns alltid', async ({ page }) => {
  // 640 pixels, of which a keyboard has 300.
  for (const width of [360, 320, 1280]) {
    await page.setViewportSize({ width, height: 340 });
    for (const address of [`${madeUpSite.url}/kommuner/`, `${site.url}/kommuner/`]) {
      await page.goto(address);
      const field = findField(page);
      await field.click();
      // As low as it can be, right above the keyboard.
      await field.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom - innerHeight));
      await field.press('ArrowDown');
      const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const options = page.getByRole('option');
      const [input, first, list] = [
        await boxOf(field),
        await boxOf(options.first()),
        await boxOf(page.getByRole('listbox')),
      ];
      const gap = first.y - input.y - input.height;
      expect(gap >= 0 && gap <= 8, `${gap}`).toBe(true);
      expect(list.y + list.height).toBeLessThanOrEqual(340);
      expect(list.height).toBeGreaterThanOrEqual(88);
      expect(first.height).toBeGreaterThanOrEqual(44);
      expect(Math.abs(list.x - input.x) + Math.abs(list.width - input.width)).toBeLessThanOrEqual(1);
      await field.press('ArrowUp');
      await field.press('ArrowUp');
      const last = await boxOf(options.last());
      expect(last.y + last.height).toBeLessThanOrEqual(340);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  }
});

test('ett tangentbord som kommer medan listan är öppen gör den lägre', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/kommuner/');
  const field = findField(page);
  await field.click();
  // A browser brings the field that has focus above the keyboard before it says how large that is.
  await field.evaluate((input) => scrollBy(0, input.getBoundingClientRect().top - 60));
  await field.press('ArrowDown');
  const list = page.getByRole('listbox');
  const before = (await list.boundingBox())?.height ?? 0;
  // The keyboard takes its room of the visual viewport alone, and the page below stays as it is.
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { value: 340 });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  const after = await list.boundingBox();
  expect(after?.height ?? 0).toBeLessThan(before);
  expect((after?.y ?? 0) + (after?.height ?? 0)).toBeLessThanOrEqual(340);
});

test('utan skript säger fältet vart knappen leder, och den leder till alla orter', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${madeUpSite.url}/kommuner/`);
  await expect(findStatus(page)).toHaveText(/öppnar knappen en lista med alla orter\.$/);
  await page.getByLabel('Skriv din ort').fill('mossvik');
  await page.getByRole('button', { name: 'Visa kommunen' }).click();
  await expect(page).toHaveURL(/\/kommuner\/orter\/\?kommun=mossvik$/);
  await page.getByRole('link', { name: 'Mossvik (Sagolunda)' }).click();
  await expect(page).toHaveURL(/\/kommuner\/sagolunda\/$/);
  await page.goto('/kommuner/');
  await expect(page.locator('.municipality-finder li')).toHaveText(places);
  await page.close();
});

test('rutorna på kartan är lika stora, från norr till söder, och har plats för namnen också på en liten telefon', async ({
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/kommuner/');
    const tiles = page.locator('.tile-map a');
    await expect(tiles).toHaveCount(readProjectRecords().municipalities.filter(({ tile }) => tile).length);
    const boxes = await tiles.evaluateAll((links) =>
      links.map((link) => {
        const { width, height, left, top } = link.getBoundingClientRect();
        const fits = link.scrollWidth <= link.clientWidth && link.scrollHeight <= link.clientHeight;
        return { width: Math.round(width), height: Math.round(height), left, top, fits };
      }),
    );
    expect(new Set(boxes.map(({ width, height }) => `${width}×${height}`)).size).toBe(1);
    for (const { width, height, fits } of boxes) expect(width >= 44 && height >= 44 && fits).toBe(true);
    for (const [index, { left, top }] of boxes.entries()) {
      const before = boxes[index - 1];
      expect(!before || top > before.top || (top === before.top && left > before.left)).toBe(true);
    }
  }
});
