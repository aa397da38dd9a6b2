import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import iconv from 'iconv-lite';

/** A register as an office exports it: GBK, a title row, a contact column, a sum line, a date as serial. */
const register = [
  '甲区测试台账,,,,,',
  '企业名称,统一社会信用代码,所属区划,成立日期,主营业务,联系人',
  '子一测试材料有限公司,91330105MA0000001X,拱墅区,33969,测试材料,某某',
  '丑二测试诊断有限公司,,下城区,2015-03,体外诊断,某某',
  '寅三测试试剂有限公司,12345,拱墅区,2016,试剂,某某',
  '合计,,,,,',
].join('\r\n');

const file = { name: '台账.csv', mimeType: 'text/csv', buffer: iconv.encode(register, 'gb18030') };

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const row = (page: Page, text: string) => page.locator('.preview tbody tr', { hasText: text });

async function handIn(page: Page) {
  await page.goto('/data?region=330105&chain=chain:ch_bio');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(row(page, '子一测试材料')).toBeVisible();
}

async function nameSource(page: Page, title: string) {
  await page.getByRole('combobox', { name: '来源' }).click();
  await page.getByRole('button', { name: '+ 新来源' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('标题').fill(title);
  await form.getByLabel('登记人').fill('测试岗');
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: '保存来源' }).click();
  await expect(form).toBeHidden();
}

test('an office brings its own list, sees every problem first, and can take it back', async ({
  page,
}) => {
  await handIn(page);

  await expect(page.locator('.mapping', { hasText: '联系人' })).toContainText('不读入');
  await expect(page.getByText('某某')).toHaveCount(0);
  await expect(row(page, '子一测试材料')).toContainText('1992-12-31');
  await expect(row(page, '子一测试材料')).toContainText('校验位');
  await expect(row(page, '丑二测试诊断')).toContainText('拱墅区');
  await expect(row(page, '寅三测试试剂')).toContainText('拒绝');
  await expect(row(page, '合计')).toContainText('拒绝');
  expect(await violations(page)).toEqual([]);

  await nameSource(page, '甲区测试台账 2025');
  await page.getByLabel('导入人').fill('测试岗');
  await page.reload();
  await expect(page.locator('.source-picker')).toContainText('甲区测试台账 2025');
  await page.getByRole('button', { name: '导入', exact: true }).click();

  const report = page.locator('.imported').getByRole('region', { name: '运行报告' });
  await expect(report.locator('.run-state')).toHaveText('完成');
  await expect(report.locator('.run-counts tbody tr')).toHaveText(/台账\.csv4200?02/);
  expect(await violations(page)).toEqual([]);
  const rejected = await page.request.get(
    (await report.getByRole('link', { name: /下载被拒行/ }).getAttribute('href')) ?? '',
  );
  expect(await rejected.text()).toContain('寅三测试试剂有限公司');

  await report.getByRole('button', { name: '撤销这次导入' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销这次导入' }).click();
  await expect(report.locator('.run-state')).toHaveText('已撤销');
});

test('what was chosen by hand wins, and is kept for the next file of that kind', async ({
  page,
}) => {
  await handIn(page);
  const business = page.locator('.mapping', { hasText: '主营业务' });
  await business.getByRole('combobox').click();
  await page.getByTitle('不导入').last().click();
  await expect(business).toContainText('不导入');

  await page.getByRole('button', { name: '存为列对应' }).click();
  await page.getByLabel('名称', { exact: true }).fill('甲区台账');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '已存为“甲区台账”' })).toBeVisible();

  await handIn(page);

  await expect(page.getByText('用了保存的列对应“甲区台账”')).toBeVisible();
  await expect(page.locator('.mapping', { hasText: '主营业务' })).toContainText('不导入');
});

test('a file that is no table says so, and nothing is lost', async ({ page }) => {
  await page.goto('/data');
  await page.locator('input[type=file]').setInputFiles({
    name: '照片.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  });
  await expect(page.getByRole('alert')).toContainText('不是表格文件');
  await page.getByRole('button', { name: '换一个文件' }).click();

  await page.locator('input[type=file]').setInputFiles(file);

  await expect(row(page, '子一测试材料')).toBeVisible();
});

test('what is known, and what to collect next, leads into the panorama', async ({ page }) => {
  await page.goto('/data?region=330105&chain=chain:ch_bio&data=coverage');
  const steps = page.locator('.next-steps li');
  await expect(steps.first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const name = await steps.first().locator('.next-name').textContent();
  await steps.first().locator('.next-name').click();

  await expect(page).toHaveURL(/\/panorama\?.*select=stage/);
  await expect(page.locator('.side').getByRole('heading', { name: name ?? '' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/data\?/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every part of the data place is clean in English, ${theme}`, async ({ page }) => {
    for (const part of ['import', 'runs', 'sources', 'quarantine', 'coverage']) {
      await page.goto(`/data?chain=chain:ch_bio&lang=en&theme=${theme}&data=${part}`);
      await expect(
        page.locator('.data-main table, .templates, .next-steps, .quarantine .empty').first(),
      ).toBeVisible();
      expect(await violations(page), part).toEqual([]);
    }
  });
}
