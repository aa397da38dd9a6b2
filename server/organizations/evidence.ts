import type { MembershipRow } from './queries.ts';

const words: Record<MembershipRow['evidence'], string> = {
  ASSERTED: '来源直接说明',
  INDUSTRY_AND_PRODUCT: '行业与产品都相符',
  HINT_AND_PRODUCT: '相关行业,产品相符',
  INDUSTRY_ONLY: '仅行业相符',
  PRODUCT_ONLY: '仅产品相符',
  SCOPE: '仅经营范围相符',
};

/** What speaks for an attachment, in Chinese: the source's own words where there are any. */
export const evidenceText = (membership: MembershipRow): string =>
  membership.detail ?? words[membership.evidence];
