import * as fc from 'fast-check';
import type { Organization, OrganizationLabel, Region } from '../../server/write/graph-data.ts';
import { dayArbitrary, fullArray, inTen, pick } from './random-facts.ts';

/** The district and the city that questions are asked of. */
export const askedRegions = ['330105', '330100'] as const;

function region(code: string, name: string, level: Region['level'], parentCode?: string): Region {
  return { code, name, level, ...(parentCode ? { parentCode } : {}) };
}

export const regions: readonly Region[] = [
  region('330000', '甲测试省', 'PROVINCE'),
  region('330100', '甲测试市', 'CITY', '330000'),
  region('330105', '甲一测试区', 'DISTRICT', '330100'),
  region('330106', '甲二测试区', 'DISTRICT', '330100'),
  region('330200', '乙测试市', 'CITY', '330000'),
  region('310000', '丙测试市', 'PROVINCE'),
  region('310104', '丙一测试区', 'DISTRICT', '310000'),
  region('810000', '丁测试地', 'PROVINCE'),
];

type Place = Pick<Organization, 'regionCode' | 'country'>;

const places: readonly (readonly [number, Place])[] = [
  [8, { regionCode: '330105' }],
  [2, { regionCode: '330106' }],
  [2, { regionCode: '330100' }],
  [2, { regionCode: '330200' }],
  [1, { regionCode: '330000' }],
  [5, { regionCode: '310104', country: 'CN' }],
  [1, { regionCode: '310000' }],
  [1, { regionCode: '810000' }],
  [1, { country: 'DE' }],
  [1, { country: 'CN' }],
  [1, {}],
];

const labels: readonly (readonly [number, OrganizationLabel])[] = [
  [12, 'Company'],
  [3, 'Investor'],
  [2, 'Institute'],
  [2, 'Park'],
  [1, 'Association'],
  [1, 'Authority'],
];

const houses = ['FUND', 'CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'];

const shape = fc.record({
  label: pick(labels),
  place: pick(places),
  house: fc.constantFrom(...houses),
  /** Of 20: how often a company, an investor, carries the type of a house. */
  houseDraw: fc.nat(19),
  isListed: pick([
    [7, false],
    [1, true],
  ]),
  status: pick<Organization['status']>([
    [8, 'ACTIVE'],
    [1, 'UNKNOWN'],
    [1, 'CLOSED'],
  ]),
  foundedOn: inTen(2, dayArbitrary),
});

export const organizationsArbitrary: fc.Arbitrary<Organization[]> = fullArray(shape, 8, 22, 30).map(
  (shapes) =>
    shapes.map(({ label, place, house, houseDraw, isListed, status, foundedOn }, index) => {
      const number = String(index + 1).padStart(2, '0');
      const isHouse = houseDraw < (label === 'Investor' ? 14 : label === 'Company' ? 2 : 0);
      return {
        id: `org:w${number}`,
        label,
        name: `甲${number}测试机构`,
        status,
        sourceIds: ['source:w1'],
        ...place,
        ...(isHouse ? { investorType: house } : {}),
        ...(isListed && label === 'Company' ? { stockCode: `6999${number}` } : {}),
        ...(foundedOn ? { foundedOn } : {}),
      };
    }),
);
