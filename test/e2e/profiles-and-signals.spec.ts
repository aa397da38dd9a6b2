import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const targets = (page: Page) => page.locator('.targets > li');
const open = (page: Page) => page.getByRole('button', { name: /查看与修改评分方案/ });
const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true });

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Saves as a colleague would in another tab. */
async function saveBeside(page: Page, input: Record<string, unknown>) {
  const query = `mutation ($input: SaveScoreProfileInput!) {
    saveScoreProfile(input: $input) { profile { id } userErrors { message } }
  }`;
  const response = await page.request.post('/graphql', { data: { query, variables: { input } } });
  const { data } = await response.json();
  expect(data.saveScoreProfile.userErrors).toEqual([]);
}

test('an office makes a profile of its own, and the link keeps it', async ({ page }) => {
  await page.goto('/?chain=chain:ch_bio');
  await expect(targets(page).first()).toBeVisible();
  await expect(page.locator('.toolbar-version')).toContainText('lianpu-');
  await open(page).click();
  const panel = page.getByRole('region', { name: '评分方案' });
  await expect(panel.getByRole('heading', { name: '链谱默认方案' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await panel.getByRole('button', { name: '复制为自己的方案' }).click();
  await panel.getByLabel('标识').fill('yi-office');
  await panel.getByLabel('名称').fill('乙区测试方案');
  const group = panel.getByLabel(/各类往来.* 同一集团$/);
  await group.fill('1.5');
  await save(page).click();
  await expect(group).toBeFocused();
  await expect(panel.locator('.trouble-cell')).toContainText(
    '填的是 1.5 · 应为 0 以上、小于 1 的数',
  );
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: '关闭' }).click();
  await expect(panel).toBeHidden();
  await open(page).click();
  await expect(group).toHaveValue('1.5');

  await group.fill('0.25');
  await panel.getByLabel(/权重 · 以商引商 缺口/).fill('0.9');
  await save(page).click();
  await expect(panel.getByRole('status').first()).toContainText('yi-office.1');
  await expect(page).toHaveURL(/profile=profile:yi-office@1/);
  await expect(page.locator('.toolbar-version')).toContainText('yi-office.1');
  await expect(panel.locator('tr.differs').filter({ hasText: '同一集团' })).toContainText(/[▲▼]/);
  await expect(panel.locator('.moves li').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(page.locator('.toolbar-version')).toContainText('yi-office.1');
  await expect(panel.getByRole('heading', { name: '乙区测试方案' })).toBeVisible();
});

test('who saves second sees both versions and loses nothing', async ({ page }) => {
  const mine = { key: 'bing-office', name: '丙区测试方案' };
  await saveBeside(page, mine);
  await page.goto('/?chain=chain:ch_bio&profile=profile:bing-office@1&panel=profiles');
  const panel = page.getByRole('region', { name: '评分方案' });
  await panel.getByRole('button', { name: '改出新版本' }).click();
  const group = panel.getByLabel(/各类往来.* 同一集团$/);
  await group.fill('0.25');
  await saveBeside(page, { ...mine, kindWeights: [{ kind: 'GROUP', value: 0.35 }] });

  await save(page).click();

  const conflict = panel.getByRole('alert');
  await expect(conflict).toContainText('您看到的是第 1 版');
  await expect(conflict).toContainText('现在已有第 2 版');
  await expect(conflict.getByRole('row', { name: /同一集团 0.25 0.35/ })).toBeVisible();
  await conflict.getByRole('button', { name: '载入新版本再改' }).click();
  await expect(group).toHaveValue('0.25');
  await save(page).click();
  await expect(page).toHaveURL(/profile=profile:bing-office@3/);
});

test('what only the server can refuse stands beside its field with its value', async ({ page }) => {
  const userErrors = [
    { field: 'kindWeights.GROUP', value: '0.25', message: 'Is refused.', code: 'INVALID' },
    { field: 'key', value: 'ding-office', message: 'No room.', code: 'LIMIT_REACHED' },
    { field: 'basedOnId', value: 'profile:lianpu', message: 'Is gone.', code: 'NOT_FOUND' },
  ];
  const saveScoreProfile = { profile: null, newest: null, userErrors };
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation SaveScoreProfile')
      ? route.fulfill({ json: { data: { saveScoreProfile } } })
      : route.continue(),
  );
  await page.goto('/?chain=chain:ch_bio&panel=profiles');
  const panel = page.getByRole('region', { name: '评分方案' });
  await panel.getByRole('button', { name: '复制为自己的方案' }).click();
  await panel.getByLabel('标识').fill('ding-office');
  await panel.getByLabel('名称').fill('丁区测试方案');
  const group = panel.getByLabel(/各类往来.* 同一集团$/);
  await group.fill('0.25');

  await save(page).click();

  await expect(panel.locator('.trouble-cell')).toContainText('填的是 0.25 · Is refused.');
  await expect(group).toHaveAttribute('aria-invalid', 'true');
  await expect(panel.getByLabel('标识')).toHaveAccessibleDescription(/ding-office · No room\./);
  await expect(panel.getByRole('alert')).toContainText('basedOnId: Is gone.');
  await group.fill('0.3');
  await expect(panel.locator('.trouble-cell')).toHaveCount(0);
});

test('what is not saved is thrown away only after a question', async ({ page }) => {
  await page.goto('/?chain=chain:ch_bio&panel=profiles&lang=en');
  const panel = page.getByRole('region', { name: 'Score profiles' });
  await panel.getByRole('button', { name: 'Copy as my own' }).click();
  await panel.getByLabel('Key').fill('lianpu');
  await expect(panel.getByText("Is kept for the product's own profile")).toBeVisible();

  await panel.getByRole('button', { name: 'Discard' }).click();
  await panel.getByRole('button', { name: 'Keep editing' }).click();
  await expect(panel.getByLabel('Key')).toHaveValue('lianpu');
  await panel.getByRole('button', { name: 'Discard' }).click();
  await panel.getByRole('alert').getByRole('button', { name: 'Discard' }).click();

  await expect(panel.getByRole('button', { name: 'Copy as my own' })).toBeVisible();
});

const source = (n: number) => ({
  id: `source:test-${n}`,
  title: `测试来源${n}`,
  publisher: '测试报',
  url: null,
  channel: 'PUBLIC',
  date: '2025-09-15',
  datePrecision: 'DAY',
});
const signal = (kind: string, category: string, text: string, n: number) => ({
  id: `signal:test-${n}`,
  kind,
  category,
  title: text,
  text: `甲一测试材料${text}。`,
  amount: null,
  occurredOn: '2025-09-12',
  occurredOnPrecision: 'DAY',
  status: 'REPORTED',
  confidence: 0.8,
  sources: [source(n)],
});
const warning = {
  organization: {
    id: 'org:test-jiayi',
    name: '甲一测试材料有限公司',
    shortName: '甲一测试材料',
    kind: 'COMPANY',
  },
  stages: [{ id: 'stage:test/a', name: '测试环节' }],
  isChainLeader: true,
  signals: [
    signal('CAPITAL_REDUCTION', 'LEAVING', '减资:减少注册资本', 1),
    signal('PENALTY', 'RISK', '处罚:环保处罚', 2),
  ],
  newestOn: '2025-09-12',
  ageDays: 82,
};

test('warnings say who may leave, why, how old it is and where it was read', async ({ page }) => {
  await page.goto('/?chain=chain:ch_bio');
  const button = page.getByRole('button', { name: /^外迁预警/ });
  await expect(button).toHaveText('外迁预警 0');
  await button.click();
  const panel = page.getByRole('region', { name: '外迁预警' });
  await expect(panel).toContainText('没有载入离开迹象的信号。未见不等于没有。');
  await expect(panel).toContainText('npm run seed -- signals FILE.csv');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query LeavingWarnings')
      ? route.fulfill({ json: { data: { leavingWarnings: [warning] } } })
      : route.continue(),
  );
  await page.reload();
  await expect(button).toHaveText('外迁预警 1');
  await button.click();

  const row = panel.locator('.warnings > li');
  await expect(row).toContainText('甲一测试材料');
  await expect(row).toContainText('最近 2025-09-12 · 距今 82 天');
  await expect(row.getByRole('list', { name: '外迁迹象' })).toContainText('减少注册资本');
  await expect(row.getByRole('list', { name: '同期风险' })).toContainText('环保处罚');
  await expect(row.locator('.source-chip')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  await row.getByRole('button', { name: '甲一测试材料', exact: true }).click();
  await expect(page).toHaveURL(/select=org:test-jiayi/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();
});

test('a company’s signals stand among its dated facts, each with word and source', async ({
  page,
}) => {
  await page.goto('/?chain=chain:ch_dig');
  await expect(targets(page).first()).toBeVisible();
  const answer = await page.request.post('/graphql', {
    data: { query: '{ organization(id: "org:gs-c_pg") { signals { title } } }' },
  });
  const { data } = await answer.json();
  const [first] = data.organization.signals;

  await page.goto('/?chain=chain:ch_dig&select=org:gs-c_pg');

  const row = page.locator('.timeline li').filter({ hasText: first.title });
  await expect(row).toContainText('扩张');
  await expect(row.locator('.source-chip').first()).toBeVisible();
});
