import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const targets = (page: Page) => page.locator('.targets > li');

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('an officer picks a chain, reads a verdict and follows a target to a source', async ({
  page,
}) => {
  await page.goto('/?region=330105&chain=chain:ch_dig');
  await expect(targets(page).first()).toBeVisible();

  await page.getByRole('combobox', { name: '产业链' }).click();
  await page.getByTitle('生命健康(生物医药)产业链').last().click();
  await expect(page).toHaveURL(/chain=chain:ch_bio/);

  await page.getByRole('button', { name: '生物药与细胞治疗', exact: true }).first().click();
  const inspector = page.getByRole('region', { name: '详情' });
  await expect(inspector.getByRole('heading', { name: '生物药与细胞治疗' })).toBeVisible();
  await expect(inspector.locator('.lead')).toContainText('本地');
  await page.keyboard.press('Escape');
  await expect(inspector).toBeHidden();

  await page.getByText('靶向招商', { exact: true }).click();
  await expect(page).toHaveURL(/mode=GAP_LED/);
  await expect(page.locator('.list-tabs .updating')).toBeHidden();
  await targets(page).filter({ hasText: /\d 跳/ }).first().locator('.target-name').click();
  const row = page.locator('.target.open');
  const name = await row.locator('.target-name').innerText();
  await expect(row.getByText('触达路径')).toBeVisible();
  await expect(page.locator('.hop-chip').first()).toBeVisible();
  await expect(page.locator('.said')).toContainText(name);

  await row.locator('.step-tie').first().click();
  await expect(inspector.getByRole('heading', { name: '往来依据' })).toBeVisible();
  await expect(inspector.getByRole('link', { name: '打开' }).first()).toHaveAttribute(
    'href',
    /^https?:/,
  );
});

test('a copied link shows the same, and Back goes back', async ({ page }) => {
  await page.goto('/?chain=chain:ch_bio&mode=GAP_LED');
  await targets(page).first().locator('.target-name').click();
  await expect(page).toHaveURL(/target=org/);
  const open = page.locator('.target.open .target-name');
  const name = await open.innerText();
  const rows = await targets(page).locator('.target-name').allInnerTexts();

  await page.reload();

  await expect(open).toHaveText(name);
  expect(await targets(page).locator('.target-name').allInnerTexts()).toEqual(rows);

  await page.getByRole('button', { name: '企业档案' }).click();
  await expect(page.getByRole('region', { name: '详情' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: '详情' })).toBeHidden();
  await expect(open).toHaveText(name);
});

test('search opens an organisation, and each of its facts names a source', async ({ page }) => {
  await page.goto('/?chain=chain:ch_bio');
  await expect(targets(page).first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('华东医药');
  await page.locator('.hit').first().waitFor();
  await page.keyboard.press('Enter');

  const inspector = page.getByRole('region', { name: '详情' });
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('华东医药');
  await expect(inspector.locator('.timeline li').first()).toBeVisible();
  const facts = inspector.locator('.facts > div');
  expect(await facts.count()).toBeGreaterThan(1);
  expect(await facts.filter({ has: page.locator('.source-chip') }).count()).toBe(
    await facts.count(),
  );

  await facts.first().locator('.source-chip').first().click();
  await expect(page.locator('.ant-popover .source-card').last()).toBeVisible();
});

test('an officer reads a lead: no dealings, its peer, whom they share, and where it was read', async ({
  page,
}) => {
  await page.goto('/?region=330105&chain=chain:ch_dig');
  await page.getByRole('tab', { name: /同类线索/ }).click();
  await expect(page).toHaveURL(/tab=leads/);
  await targets(page).filter({ hasText: '共同' }).first().locator('.target-name').click();

  const row = page.locator('.target.open');
  await expect(row.getByText('未见与本地企业的直接往来')).toHaveCount(1);
  const likeness = row.locator('.peer-line').first();
  await expect(likeness).toContainText('同类');
  await expect(likeness.getByText(/^共同/)).toBeVisible();
  await expect(row.locator('.source-chip').first()).toBeVisible();

  const said = page.locator('.said');
  await expect(said).toContainText('不是引荐路径');
  await expect(page.locator('button.pill.peer')).toContainText('同类');
  await expect(page.locator('.hop-chip.likeness').first()).toBeVisible();
  await expect(page.locator('.hop-chip b')).toHaveCount(0);

  await row.locator('.path-choice.likeness').nth(1).click();
  await expect(page).toHaveURL(/reason=1/);
  await page.reload();
  await expect(row.locator('.path-choice.likeness').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(said).toContainText('不是引荐路径');
  await page.goBack();
  await expect(row.locator('.path-choice.likeness').first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  const shared = likeness.locator('.peer-shared button').first();
  const name = await shared.innerText();
  await shared.click();
  const inspector = page.getByRole('region', { name: '详情' });
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(row.getByText('未见与本地企业的直接往来')).toBeVisible();
});

test('a lead’s reach path is drawn on request, numbered, in place of its likeness', async ({
  page,
}) => {
  await page.goto('/?region=330105&chain=chain:ch_dig&tab=leads');
  await targets(page).filter({ hasText: /\d 跳/ }).first().locator('.target-name').click();
  await expect(page.locator('.said')).toContainText('不是引荐路径');

  await page.locator('.reach-box .path-choice').first().click();

  await expect(page.locator('.hop-chip b').first()).toHaveText('1');
  await expect(page.locator('.said')).not.toContainText('不是引荐路径');
});

for (const theme of ['light', 'dark']) {
  test(`nothing hinders a reader with other senses, ${theme}`, async ({ page }) => {
    await page.goto(`/?chain=chain:ch_bio&theme=${theme}`);
    await expect(targets(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await targets(page).filter({ hasText: /\d 跳/ }).first().locator('.target-name').click();
    await expect(page.locator('.hop-chip').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '企业档案' }).click();
    await expect(page.locator('.timeline li').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '表格视图' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`a lead and its line hinder nobody either, ${theme}`, async ({ page }) => {
    await page.goto(`/?chain=chain:ch_dig&tab=leads&theme=${theme}`);
    await targets(page).filter({ hasText: '共同' }).first().locator('.target-name').click();
    await expect(page.locator('.peer-line').first()).toBeVisible();
    await expect(page.locator('button.pill.peer')).toBeVisible();

    expect(await violations(page)).toEqual([]);
  });
}

test('the words are English on request', async ({ page }) => {
  await page.goto('/?chain=chain:ch_bio&lang=en');

  await expect(page.getByRole('heading', { name: /Upstream/ })).toBeVisible();
  await expect(page.getByRole('tab', { name: /With a path/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a link that names no chain says so and offers the way back', async ({ page }) => {
  await page.goto('/?chain=chain:nowhere');

  await page.getByRole('button', { name: '回到默认问题' }).click();

  await expect(targets(page).first()).toBeVisible();
});

test('a failing server is named with its code, and asked again by itself', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    const isPanorama = route.request().postData()?.includes('query Panorama') ?? false;
    if (!isPanorama) return route.continue();
    return route.fulfill({
      status: 503,
      json: {
        errors: [{ message: 'down', extensions: { code: 'GRAPH_UNAVAILABLE' } }],
      },
    });
  });
  await page.goto('/?chain=chain:ch_bio');
  await expect(page.getByRole('alert').first()).toContainText('GRAPH_UNAVAILABLE');

  await page.unroute('**/graphql');

  await expect(page.getByRole('button', { name: '生物药与细胞治疗', exact: true })).toBeVisible();
});
