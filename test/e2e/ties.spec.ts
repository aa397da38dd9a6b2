import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const inspector = (page: Page) => page.locator('.side .inspector');
const form = (page: Page) => page.getByRole('dialog');

test('several ties are confirmed at once', async ({ page }) => {
  await page.goto('/panorama?region=330105&chain=chain:ch_bio&select=org:gs-c_hd');
  const ties = inspector(page).locator('.timeline li:not(.is-signal)');
  await ties.nth(20).getByRole('checkbox').check();
  await ties.nth(21).getByRole('checkbox').check();
  const bulk = inspector(page).locator('section:has(> .timeline) > .actions');
  await expect(bulk).toContainText('已选 2');

  await bulk.getByRole('button', { name: '确认' }).click();
  await expect(form(page).locator('.edit-facts li')).toHaveCount(2);
  await form(page).getByLabel('录入人').fill('测试岗');
  await form(page).getByLabel('说明').fill('逐条电话核实');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await form(page).getByRole('button', { name: '确认 2 条' }).click();
  await expect(form(page)).toBeHidden();

  await ties.nth(20).locator('.plain').click();
  await expect(inspector(page)).toContainText('已核实 · 1.00');
});
