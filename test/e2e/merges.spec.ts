import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';

const merges = '/data?region=330105&chain=chain:ch_bio&data=merges';

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function ask(request: APIRequestContext, query: string, input: object) {
  const response = await request.post('/graphql', { data: { query, variables: { input } } });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** Two companies of one name but for the legal form, entered by hand and proposed as one. */
async function plantPair(request: APIRequestContext, stem: string): Promise<string> {
  const organizationIds: string[] = [];
  // One with an invented credit code: two names alike and no code would be one by hand.
  const uscc = `91330105MA000000${String(stem.charCodeAt(0) % 100).padStart(2, '0')}`;
  for (const own of [{ name: `${stem}有限公司`, uscc }, { name: `${stem}股份有限公司` }]) {
    const { saveOrganization } = await ask(
      request,
      'mutation ($input: SaveOrganizationInput!) { saveOrganization(input: $input) { organization { id } } }',
      { ...own, kind: 'COMPANY', author: '测试岗' },
    );
    organizationIds.push(saveOrganization.organization.id);
  }
  const found = await ask(
    request,
    'mutation ($input: FindMergesInput!) { findMerges(input: $input) { newCount } }',
    { organizationIds },
  );
  expect(found).toEqual({ findMerges: { newCount: 1 } });
  const { data } = await (
    await request.post('/graphql', {
      data: {
        query: 'query ($id: ID!) { mergeProposals(organizationId: $id) { nodes { id } } }',
        variables: { id: organizationIds[0] },
      },
    })
  ).json();
  return data.mergeProposals.nodes[0].id;
}

const item = (page: Page, stem: string) => page.locator('.merge-item', { hasText: stem });
const pair = (page: Page) => page.locator('.pair');
const tab = (page: Page, name: string) =>
  page.locator('.merges-bar .ant-segmented-item', { hasText: name });

/** An empty queue shows no number beside its name. */
async function openCount(page: Page): Promise<number> {
  const label = page.locator('.data-bar .ant-segmented-item', { hasText: '待合并' });
  return Number((await label.textContent())?.replace(/\D/g, ''));
}

test('two rows become one, with who and why, and are parted again', async ({ page, request }) => {
  const stem = '戊一测试材料';
  await plantPair(request, stem);
  await page.goto(merges);
  await item(page, stem).click();
  await expect(pair(page)).toContainText('除公司形式外同名');
  await expect(pair(page).locator('tr.DIFFERENT', { hasText: '名称' })).toContainText('股份');
  expect(await violations(page)).toEqual([]);
  const before = await openCount(page);

  await pair(page).getByRole('textbox', { name: '说明' }).fill('同一地址,测试电话核实');
  await pair(page).getByRole('button', { name: '是同一家,并入' }).click();
  await expect(pair(page).getByRole('alert')).toHaveText('先填经办人(岗位或代号)。');
  await expect(pair(page).getByRole('textbox', { name: '经办人' })).toBeFocused();
  await page.keyboard.type('测试岗');
  await pair(page).locator('th', { hasText: '股份有限公司' }).getByRole('radio').check();
  await pair(page).getByRole('button', { name: '是同一家,并入' }).click();

  const last = page.getByRole('region', { name: '刚才的决定' });
  await expect(last).toContainText(`${stem}有限公司 并入 ${stem}股份有限公司`);
  await expect(item(page, stem)).toHaveCount(0);
  await expect.poll(() => openCount(page)).toBe(before - 1);

  await tab(page, '已归一').click();
  await item(page, stem).click();
  await expect(pair(page)).toContainText('同一地址,测试电话核实');
  await expect(pair(page)).toContainText('测试岗');
  expect(await violations(page)).toEqual([]);

  await pair(page).getByRole('button', { name: '撤销归一' }).click();
  await expect(pair(page).getByRole('heading', { name: '是同一家吗?' })).toBeVisible();
  await expect(item(page, stem)).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => openCount(page)).toBe(before);
});

test('the queue can be worked through by keyboard', async ({ page, request }) => {
  const [stem, other] = ['己二测试诊断', '庚三测试试剂'];
  await plantPair(request, other);
  const id = await plantPair(request, stem);
  await page.addInitScript(() => localStorage.setItem('lianpu.author', '测试岗'));
  await page.goto(`${merges}&merge=${id}`);
  await expect(item(page, stem)).toHaveAttribute('aria-current', 'true');
  await expect(pair(page).getByRole('radio').first()).toBeChecked();

  await page.keyboard.press('ArrowRight');
  await expect(pair(page).getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, stem)).not.toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(pair(page).getByRole('radio').nth(1)).toBeChecked();
  await pair(page).getByRole('textbox', { name: '说明' }).pressSequentially('ars');
  await expect(pair(page).getByRole('textbox', { name: '说明' })).toHaveValue('ars');
  await pair(page).getByRole('textbox', { name: '说明' }).blur();
  await page.keyboard.press('s');
  await expect(item(page, stem)).toContainText('已跳过');

  await item(page, stem).click();
  await expect(pair(page).getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('r');
  const last = page.getByRole('region', { name: '刚才的决定' });
  await expect(last).toContainText(`${stem}有限公司 与 ${stem}股份有限公司 不是同一家`);
  await expect(pair(page).getByRole('heading', { name: '是同一家吗?' })).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await last.getByRole('button', { name: /^撤销/ }).click();
  await expect(item(page, stem)).toHaveAttribute('aria-current', 'true');
  await expect(last).toHaveCount(0);
});

test('a colleague was faster, or the line is down: nothing typed is lost', async ({
  page,
  request,
}) => {
  const stem = '辛四测试药业';
  const id = await plantPair(request, stem);
  await page.addInitScript(() => localStorage.setItem('lianpu.author', '测试岗'));
  await page.goto(`${merges}&merge=${id}`);
  const note = pair(page).getByRole('textbox', { name: '说明' });
  await note.fill('电话核实');
  await page.route('/graphql', (route) =>
    route.request().postData()?.includes('acceptMerge') ? route.abort() : route.continue(),
  );
  await pair(page).getByRole('button', { name: '是同一家,并入' }).click();
  await expect(pair(page).getByRole('alert')).toContainText('所填内容还在');
  await expect(note).toHaveValue('电话核实');
  await page.unroute('/graphql');

  await ask(
    request,
    'mutation ($input: RejectMergeInput!) { rejectMerge(input: $input) { userErrors { code } } }',
    { id, author: '驻点岗', note: '两块牌子,两套人' },
  );
  await pair(page).getByRole('button', { name: '是同一家,并入' }).click();

  await expect(pair(page).getByRole('alert')).toContainText('已有人定了');
  await expect(pair(page)).toContainText('两块牌子,两套人');
  await expect(pair(page)).toContainText('驻点岗');
  await expect(note).toHaveValue('电话核实');
  expect(await violations(page)).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every state of the queue is clean in English, ${theme}`, async ({ page }) => {
    for (const state of ['OPEN', 'ACCEPTED', 'REJECTED']) {
      await page.goto(`${merges}&lang=en&theme=${theme}&merges=${state}`);
      await expect(page.locator('.pair, .merge-queue .empty').first()).toBeVisible();
      expect(await violations(page), state).toEqual([]);
    }
    await page.goto(`${merges}&lang=en&theme=${theme}`);
    await page.getByRole('button', { name: 'Search again' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'organisations read' })).toBeVisible();
  });
}
