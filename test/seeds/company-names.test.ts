import { expect, it } from 'vitest';
import { companyNames } from '../../seeds/chainkg/company-names.ts';

const row = (line: number, shortName: string, fullName: string) => ({
  line,
  shortName,
  fullName,
  listedOn: '',
});

it('R3 takes another short name for a rename: the first row is current', () => {
  const names = companyNames([
    row(1, '甲一新材', '甲一新材测试股份有限公司'),
    row(2, '甲一旧材', '甲一旧材测试股份有限公司'),
  ]);

  expect(names).toMatchObject({
    shortName: '甲一新材',
    fullName: '甲一新材测试股份有限公司',
    formerNames: ['甲一旧材', '甲一旧材测试股份有限公司'],
    quarantined: [],
  });
});

it('R3 believes of several full names those that share two characters with the short name', () => {
  const foreign = row(2, '甲一材料', '丁四测试银行股份有限公司');
  const names = companyNames([
    row(1, '甲一材料', '甲一测试新材料股份有限公司'),
    foreign,
    row(3, '甲一材料', '浙江甲一测试股份有限公司'),
  ]);

  expect(names).toMatchObject({
    fullName: '甲一测试新材料股份有限公司',
    formerNames: ['浙江甲一测试股份有限公司'],
    quarantined: [foreign],
  });
});

it('R3 does not count words such as 科技 or 股份 as shared', () => {
  const rows = [
    row(1, '甲一科技', '丁四测试科技股份有限公司'),
    row(2, '甲一科技', '戊五测试科技股份有限公司'),
  ] as const;

  const names = companyNames([rows[0], rows[1]]);

  expect(names).toMatchObject({ fullName: undefined, formerNames: [], quarantined: rows });
});

it('R3 doubts a single full name without any character of the short name', () => {
  const doubtful = row(1, '甲一', '丁四测试股份有限公司');

  const names = companyNames([doubtful]);

  expect(names).toMatchObject({ fullName: undefined, doubtful: [doubtful], quarantined: [] });
});
