import type {
  MergeDetailsFragment,
  MergeOrganizationFragment,
} from '../../client/operations.generated.ts';

export const organization = (
  id: string,
  more: Partial<MergeOrganizationFragment> = {},
): MergeOrganizationFragment => ({
  id,
  name: '甲一测试材料有限公司',
  shortName: null,
  aliases: [],
  kind: 'COMPANY',
  uscc: null,
  stockCode: null,
  country: 'CN',
  region: null,
  address: null,
  status: 'UNKNOWN',
  foundedOn: null,
  foundedOnPrecision: null,
  investorType: null,
  business: null,
  website: null,
  sources: [],
  ...more,
});

const side = (organizationId: string) => ({
  organizationId,
  name: '甲一测试材料有限公司',
  tieCount: 0,
  positionCount: 0,
  organization: organization(organizationId),
});

export const proposal: MergeDetailsFragment = {
  id: 'merge:1',
  state: 'OPEN',
  score: 0.8,
  isSure: false,
  keptId: null,
  decidedAt: null,
  decidedBy: null,
  foundAt: '2026-01-01T00:00:00Z',
  note: null,
  suggestedKeepId: 'org:a',
  reasons: [],
  differences: [],
  sides: [side('org:a'), side('org:b')],
};
