import { expect, it } from 'vitest';
import { organizationsTemplate } from '../../server/templates/organizations.ts';
import { built, drafted } from './clean-file-row.ts';

const organization = (cells: Record<string, string>) =>
  built(organizationsTemplate, { name: '甲一测试材料有限公司', ...cells });

it.each([
  [{ uscc: '91350100m000100y43', stockCode: '600000' }, 'org:91350100M000100Y43'],
  [{ stockCode: '600000' }, 'org:sse:600000'],
  [{ stockCode: '000001.SZ' }, 'org:szse:000001'],
  [{ stockCode: '830000' }, 'org:bse:830000'],
  [{ stockCode: '00700.HK' }, 'org:hk:00700'],
  [{ id: 'org:gs-a', uscc: '91350100M000100Y43' }, 'org:gs-a'],
  [{ id: 'gs-a' }, 'org:gs-a'],
])('knows an organisation by its id, its credit code, then its stock code: %j', (cells, id) => {
  expect(organization(cells).main).toMatchObject({ id });
});

it('knows one without codes by its name, whatever its legal form, and its region', () => {
  const idOf = (cells: Record<string, string>) => (organization(cells).main as { id: string }).id;

  expect(idOf({})).toMatch(/^org:n-[0-9a-f]{32}$/);
  expect(idOf({ name: '甲一测试材料\uff08股份\uff09有限公司' })).toBe(
    idOf({ name: '甲一测试材料(股份) 有限责任公司' }),
  );
  expect(idOf({ region: '330105' })).not.toBe(idOf({ region: '330100' }));
});

it.each([
  ['企业', 'Company'],
  ['私募基金', 'Investor'],
  ['高校', 'Institute'],
  ['商会', 'Association'],
  ['孵化器', 'Park'],
  ['政府部门', 'Authority'],
])('knows the kind by the word %s', (kind, label) => {
  const { main, draft } = organization({ kind });

  expect(main).toMatchObject({ label });
  expect(draft.problems).toEqual([]);
});

it.each([
  ['甲一测试大学', 'Institute'],
  ['甲一测试材料研究院', 'Institute'],
  ['甲一测试产业基金\uff08有限合伙\uff09', 'Investor'],
  ['甲一测试创业投资合伙企业(有限合伙)', 'Investor'],
  ['测试区甲一行业协会', 'Association'],
  ['测试区科技园(甲一片区)', 'Park'],
  ['甲一测试基金管理有限公司', 'Investor'],
  ['测试区人民政府', 'Authority'],
])('assumes of %s that it is no company, and says so', (name, label) => {
  const { main, draft } = organization({ name });

  expect(main).toMatchObject({ label });
  expect(draft.problems).toMatchObject([{ level: 'REVIEW', rule: 'KIND_ASSUMED', value: name }]);
});

it.each([
  '甲一测试材料研究院有限公司',
  '甲一测试咨询合伙企业(有限合伙)',
  '甲一测试有限公司测试办事处',
])('takes %s for a company without a word', (name) => {
  const { main, draft } = organization({ name });

  expect(main).toMatchObject({ label: 'Company' });
  expect(draft.problems).toEqual([]);
});

it.each([
  ['存续', 'ACTIVE'],
  ['存续(在营、开业、在册)', 'ACTIVE'],
  ['注销', 'CLOSED'],
  ['吊销\uff0c未注销', 'CLOSED'],
  ['', 'UNKNOWN'],
])('reads the operating status %j as %s', (said, status) => {
  expect(organization({ status: said }).main).toMatchObject({ status });
});

it('keeps the words of the registered capital, and the type of investor by its usual word', () => {
  const cells = { registeredCapital: '300(万元人民币)', investorType: '国资' };

  expect(organization(cells).main).toMatchObject({
    registeredCapital: '300(万元人民币)',
    investorType: 'STATE_CAPITAL',
  });
});

it('refuses a row without a name', () => {
  expect(drafted(organizationsTemplate, { name: '' })).toMatchObject({
    problems: [{ rule: 'REQUIRED_MISSING', column: 'name' }],
  });
});

it('says whether the row itself gives the id, so that one of the same name is not taken for it', () => {
  expect(organization({ id: 'org:gs-a' }).draft.isById).toBe(true);
  expect(organization({ uscc: '91350100M000100Y43' }).draft.isById).toBe(false);
});
