import { expect, test } from 'playwright/test';
import { readProjectRecords } from '../records.ts';
import { places, spellings, strangers } from '../spellings.ts';

// Which the county's municipalities are, and what they are called, is law.

test(`${spellings.length} sätt att skriva hittar rätt kommun, och annat besvaras vänligt`, async ({ page }) => {
  await page.goto('/kommuner/');
  const field = page.getByRole('combobox', { name: 'Skriv namnet på din kommun' });
  const status = page.locator('#kommun-svar');
  const options = page.getByRole('option');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  const wrong: string[] = [];
  for (const [written, name] of spellings) {
    await field.fill(written);
    const offered = await options.allTextContents();
    const said = await status.textContent();
    if (offered.join() !== name || said !== `${name}. Tryck Enter för att gå dit.`) wrong.push(`${written}: ${said}`);
  }
  for (const written of strangers.filter((text) => text.trim())) {
    await field.fill(written);
    const said = await status.textContent();
    if ((await options.count()) > 0 || !said?.startsWith('Ingen kommun i Dalarna heter så.')) wrong.push(written);
  }
  expect(wrong).toEqual([]);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/kommuner\/$/);
  await field.fill('l');
  await expect(status).toHaveText('2 kommuner passar. Välj en av dem.');
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
  // Sent before the script had come.
  await page.goto('/kommuner/?kommun=falu');
  await expect(status).toHaveText(/^Falun\./);
});

test('utan skript öppnar formuläret sidan med hela listan', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/kommuner/');
  await page.getByLabel('Skriv namnet på din kommun').fill('xyz');
  await page.getByRole('button', { name: 'Visa kommunen' }).click();
  await expect(page).toHaveURL(/\/kommuner\/\?kommun=xyz$/);
  await expect(page.locator('.municipality-finder li')).toHaveText(places);
  await page.close();
});

test('rutorna på kartan syns där det finns plats, och samma namn i listan där det inte gör det', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
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
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(tiles.first()).toBeHidden();
  await expect(page.locator('.municipality-finder li a')).toHaveText(places);
  await expect(page.locator('.municipality-finder li a').last()).toBeVisible();
});
