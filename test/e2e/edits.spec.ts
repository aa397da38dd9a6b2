import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';

const question = 'region=330105&chain=chain:ch_bio';

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function ask(request: APIRequestContext, query: string, variables: object) {
  const response = await request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** Enters a company as a colleague would, away from this page. */
async function plant(request: APIRequestContext, name: string, more = {}): Promise<string> {
  const { saveOrganization } = await ask(
    request,
    `mutation ($input: SaveOrganizationInput!) {
      saveOrganization(input: $input) { organization { id } newest { id } }
    }`,
    { input: { name, kind: 'COMPANY', author: '测试岗', ...more } },
  );
  return (saveOrganization.organization ?? saveOrganization.newest).id;
}

/** Changes a company as a colleague would, away from this page. */
async function change(request: APIRequestContext, id: string, values: object) {
  const { organization } = await ask(
    request,
    'query ($id: ID!) { organization(id: $id) { version } }',
    { id },
  );
  const { saveOrganization } = await ask(
    request,
    'mutation ($input: SaveOrganizationInput!) { saveOrganization(input: $input) { userErrors { message } } }',
    { input: { id, expectedVersion: organization.version, author: '同事岗', ...values } },
  );
  expect(saveOrganization.userErrors).toEqual([]);
}

const inspector = (page: Page) => page.locator('.side .inspector');
const form = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string) => form(page).getByRole('button', { name, exact: true });

async function open(page: Page, id: string, more = '') {
  await page.goto(`/panorama?${question}&select=${id}${more}`);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeVisible();
}

const act = (page: Page, name: string) =>
  inspector(page).getByRole('button', { name, exact: true }).first().click();

test('a name is corrected with who and why, and put back from the history', async ({
  page,
  request,
}) => {
  const id = await plant(request, '甲一测试材料有限公司', { business: '测试材料' });
  await open(page, id);
  await act(page, '修改');
  await form(page).getByLabel('名称').fill('');
  await form(page).getByLabel('成立日期').fill('去年');
  await button(page, '保存').click();

  await expect(form(page).getByLabel('名称')).toBeFocused();
  await expect(form(page).getByText('× 必填')).toHaveCount(2);
  await expect(form(page).getByText('× 写成 2024')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expect(inspector(page)).toBeVisible();
  await act(page, '修改');
  await expect(form(page).getByLabel('成立日期')).toHaveValue('去年');
  await form(page).getByLabel('成立日期').fill('2016年3月');
  await form(page).getByLabel('名称').fill('甲一测试新材料有限公司');
  await form(page).getByLabel('统一社会信用代码').fill('12345');
  await form(page).getByLabel('说明').fill('登记名录更名');
  await form(page).getByLabel('录入人').fill('测试岗');
  await button(page, '保存').click();
  await expect(form(page).getByText('× 18 位数字与大写字母')).toBeVisible();
  await form(page).getByLabel('统一社会信用代码').fill('');
  await button(page, '保存').click();

  await expect(form(page)).toBeHidden();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(
    '甲一测试新材料有限公司',
  );
  await expect(inspector(page)).toContainText('2016-03');

  await act(page, '历史');
  const step = form(page).locator('.edit-steps > li', { hasText: '登记名录更名' });
  await expect(step).toContainText('测试岗');
  await expect(step).toContainText('甲一测试材料有限公司 → 甲一测试新材料有限公司');
  expect(await violations(page)).toEqual([]);
  await step.getByRole('button', { name: '撤销这一步' }).click();
  await step.getByRole('button', { name: '撤销这一步' }).click();
  await expect(form(page).locator('.edit-steps > li')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(
    '甲一测试材料有限公司',
  );
});

test('two people at one company see both versions, and nothing typed is lost', async ({
  page,
  request,
}) => {
  const id = await plant(request, '乙二测试装备有限公司', {
    business: '装备',
    address: '测试路 1 号',
  });
  await open(page, id);
  await act(page, '修改');
  await form(page).getByLabel('业务').fill('测试装备与备件');
  await form(page).getByLabel('地址').fill('测试路 2 号');
  await form(page).getByLabel('录入人').fill('测试岗');
  await change(request, id, {
    business: '测试装备',
    address: '测试路 3 号',
    website: 'https://yi.example/',
  });
  await button(page, '保存').click();

  const conflict = form(page).locator('.edit-conflict');
  await expect(conflict.getByRole('row', { name: /业务/ })).toContainText('测试装备与备件');
  await expect(conflict.getByRole('row', { name: /地址/ })).toContainText('测试路 3 号');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await act(page, '修改');
  await expect(form(page).getByLabel('业务')).toHaveValue('测试装备与备件');
  await button(page, '保存').click();
  await conflict.getByRole('row', { name: /地址/ }).getByText('现在的', { exact: true }).click();
  await button(page, '按选择合并并保存').click();

  await expect(form(page)).toBeHidden();
  await expect(inspector(page)).toContainText('测试装备与备件');
  await expect(inspector(page)).toContainText('测试路 3 号');
  await expect(inspector(page)).toContainText('https://yi.example/');
});

test('attachments that wait are confirmed or rejected in one go, and the counts follow', async ({
  page,
  request,
}) => {
  const stageId = 'stage:ch_bio/b01';
  for (const name of ['丙三测试原料有限公司', '丁四测试原料有限公司']) {
    const organizationId = await plant(request, name, { regionCode: '330105' });
    await ask(
      request,
      'mutation ($input: SaveMembershipInput!) { saveMembership(input: $input) { userErrors { message } } }',
      {
        input: {
          organizationId,
          stageId,
          status: 'UNVERIFIED',
          confidence: 0.3,
          author: '测试岗',
        },
      },
    );
  }
  await open(page, stageId);
  const count = (word: string) =>
    inspector(page).locator('.numbers > div', { hasText: word }).locator('dd').first();
  const local = Number(await count('本地').textContent());
  const waiting = page.locator('.inspector > section', { hasText: '待核实' }).filter({
    has: page.getByRole('heading', { name: /^待核实/ }),
  });
  await expect(waiting.locator('.members > li')).toHaveCount(2);
  await expect(count('线索')).toHaveText('2');
  expect(await violations(page)).toEqual([]);

  await waiting.getByLabel('选中 丙三测试原料有限公司').check();
  await waiting.getByRole('button', { name: '确认', exact: true }).click();
  await form(page).getByLabel('录入人').fill('测试岗');
  await button(page, '确认').click();
  await expect(form(page)).toBeHidden();
  await expect(count('本地')).toHaveText(String(local + 1));
  await expect(count('线索')).toHaveText('1');

  const members = page.locator('.inspector > section').filter({
    has: page.getByRole('heading', { name: /^本地机构/ }),
  });
  await members.getByLabel('选中 丙三测试原料有限公司').check();
  await members.getByRole('button', { name: '否定', exact: true }).click();
  await expect(form(page)).toContainText('丙三测试原料有限公司');
  await expect(form(page)).toContainText('已核实 · 1.00');
  expect(await violations(page)).toEqual([]);
  await button(page, '否定').click();
  await expect(form(page)).toBeHidden();
  await expect(count('本地')).toHaveText(String(local));

  await waiting.getByLabel('全选').check();
  await waiting.getByRole('button', { name: '否定', exact: true }).click();
  await button(page, '否定').click();
  await expect(waiting).toBeHidden();
  await expect(count('线索')).toHaveText('0');
});

test('a denied gap is no gap until the finding is removed', async ({ page }) => {
  await page.goto('/panorama?region=330105&chain=chain:ch_mfg&select=stage:ch_mfg/m01');
  const verdict = inspector(page).locator('.panel-head .verdict');
  await expect(verdict).toContainText('疑缺');

  await act(page, '本地其实有…');
  await form(page).getByLabel('未入库家数').fill('没有');
  await button(page, '确认').click();
  await expect(form(page).getByText('× 1 以上的整数')).toBeVisible();
  await form(page).getByLabel('未入库家数').fill('3');
  await form(page).getByLabel('谁核实的').fill('区投促局·测试岗');
  await form(page).getByLabel('核实日期').fill('2025-12-03');
  await form(page).getByLabel('理由').fill('走访见到三家未上市企业');
  await form(page).getByLabel('录入人').fill('测试岗');
  expect(await violations(page)).toEqual([]);
  await button(page, '确认').click();

  await expect(form(page)).toBeHidden();
  await expect(verdict).not.toContainText('缺');
  const finding = inspector(page).locator('.edit-findings li');
  await expect(finding).toContainText('另有 3 家未入库');
  await expect(finding).toContainText('区投促局·测试岗');
  await finding.getByRole('button', { name: '移除' }).click();
  await button(page, '移除').click();
  await expect(form(page)).toBeHidden();
  await expect(verdict).toContainText('疑缺');

  await inspector(page).getByText('已移除 1 条').click();
  const putBack = inspector(page).locator('.edit-removed').getByRole('button', { name: '恢复' });
  await putBack.click();
  await putBack.click();
  await expect(verdict).not.toContainText('缺');
  await finding.getByRole('button', { name: '移除' }).click();
  await button(page, '移除').click();
  await expect(verdict).toContainText('疑缺');
});

test('what the search does not find is entered, tied, and the tie ends', async ({
  page,
  request,
}) => {
  await plant(request, '己六测试客户有限公司');
  await page.goto(`/panorama?${question}`);
  await page.getByLabel('搜索企业').fill('戊五测试供应有限公司');
  await page.getByText('新建主体“戊五测试供应有限公司”').click();
  await expect(form(page).getByLabel('名称')).toHaveValue('戊五测试供应有限公司');
  await form(page).getByLabel('录入人').fill('测试岗');
  await button(page, '建立').click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(
    '戊五测试供应有限公司',
  );

  await act(page, '新建往来');
  await form(page).getByLabel('对方').fill('己六测试客户');
  await page.getByTitle('己六测试客户有限公司').click();
  await form(page).getByLabel('比例').fill('3');
  await button(page, '建立').click();
  await expect(form(page).getByText('× 0 到 1 之间的数')).toBeVisible();
  await form(page).getByLabel('比例').fill('0.3');
  await form(page).getByLabel('生效').fill('2024');
  await button(page, '建立').click();

  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('往来依据');
  await expect(inspector(page)).toContainText('30%');
  await expect(inspector(page)).toContainText('建立');
  expect(await violations(page)).toEqual([]);
  await act(page, '结束');
  await form(page).getByLabel('失效').fill('2025-06');
  await form(page).getByLabel('理由').fill('合同到期');
  await button(page, '结束').click();
  await expect(form(page)).toBeHidden();
  await expect(inspector(page).locator('.facts')).toContainText('2025-06');
  await expect(inspector(page).locator('.edit-steps > li').first()).toContainText('终止');
});

for (const theme of ['light', 'dark'] as const) {
  test(`forms are clean in English on a small screen, ${theme}`, async ({ page, request }) => {
    const id = await plant(request, '庚七测试材料有限公司');
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, id, `&lang=en&theme=${theme}`);
    expect(await violations(page)).toEqual([]);
    for (const name of ['Edit', 'New tie', 'New attachment', 'History']) {
      await act(page, name);
      await expect(form(page).locator('.edit-form, .edit-steps')).toBeVisible();
      expect(await violations(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(form(page)).toBeHidden();
    }
  });
}
