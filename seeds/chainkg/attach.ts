import type { EvidenceClass, Membership, Stage } from '../../server/write/graph-data.ts';
import { sourceId } from './keys.ts';
import { normalizeProduct, productMatch } from './match-product.ts';

/** A company as the matching sees it. */
export interface Maker {
  readonly organizationId: string;
  readonly industryCodes: readonly string[];
  readonly products: readonly {
    readonly name: string;
    readonly revenueShare?: number | undefined;
  }[];
}

interface StageRule {
  readonly stage: Stage;
  readonly industries: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
  readonly matches: (name: string) => boolean;
}

interface Hit {
  readonly stage: Stage;
  readonly industry: string | undefined;
  readonly hint: string | undefined;
  readonly products: Maker['products'];
}

/**
 * Which stages of the templates companies work in, by industry code and products. A generic product
 * name never attaches; an attachment by industry code alone falls away where the company has products
 * in another stage of the same chain with that code.
 */
export function attach(
  makers: readonly Maker[],
  stages: readonly Stage[],
  genericProducts: readonly string[],
): Membership[] {
  const rules = stages.map(stageRule);
  const generic = new Set(genericProducts.map(normalizeProduct));
  const sharing = countStages(stages);
  const matched = new Map<string, ReadonlySet<StageRule>>();
  const stagesOf = (name: string): ReadonlySet<StageRule> => {
    const known = matched.get(name);
    if (known) return known;
    const text = normalizeProduct(name);
    const found = new Set(generic.has(text) ? [] : rules.filter(({ matches }) => matches(text)));
    matched.set(name, found);
    return found;
  };
  return makers.flatMap((maker) => {
    const hits = rules.flatMap((rule) => hit(maker, rule, stagesOf));
    return hits.flatMap((one) => {
      if (hasSibling(one, hits)) return [];
      const isShared = (sharing.get(`${one.stage.chainId} ${one.industry}`) ?? 0) > 1;
      return [membership(maker, one, isShared)];
    });
  });
}

function stageRule(stage: Stage): StageRule {
  return {
    stage,
    industries: new Set(stage.industryCodes),
    hints: new Set(stage.hintIndustryCodes),
    matches: productMatch(stage),
  };
}

/** How many stages of a chain an industry code serves. */
function countStages(stages: readonly Stage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { chainId, industryCodes = [] } of stages) {
    for (const code of industryCodes) {
      const key = `${chainId} ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function hit(
  maker: Maker,
  rule: StageRule,
  stagesOf: (name: string) => ReadonlySet<StageRule>,
): Hit[] {
  const industry = maker.industryCodes.find((code) => rule.industries.has(code));
  const hint = maker.industryCodes.find((code) => rule.hints.has(code));
  const isBarred = rule.stage.requireIndustryForProducts && !industry && !hint;
  const products = isBarred ? [] : maker.products.filter(({ name }) => stagesOf(name).has(rule));
  if (!industry && products.length === 0) return [];
  return [{ stage: rule.stage, industry, hint, products }];
}

function hasSibling({ stage, industry, products }: Hit, hits: readonly Hit[]): boolean {
  if (products.length > 0 || !industry) return false;
  return hits.some(
    (other) =>
      other.stage.id !== stage.id &&
      other.stage.chainId === stage.chainId &&
      other.stage.industryCodes?.includes(industry) &&
      other.products.length > 0,
  );
}

/** A best share of revenue below this, or none known, is weak product evidence. */
const weakShare = 0.02;

function membership(maker: Maker, found: Hit, isShared: boolean): Membership {
  const { stage, industry, hint, products } = found;
  const ranked = products.toSorted(
    (a, b) => (b.revenueShare ?? -1) - (a.revenueShare ?? -1) || (a.name < b.name ? -1 : 1),
  );
  const isWeak = products.length > 0 && (ranked[0]?.revenueShare ?? 0) < weakShare;
  const [evidence, hundredths] = evidenceOf(found, isShared);
  const makes = ranked.slice(0, 3).map(({ name, revenueShare }) => {
    return revenueShare === undefined ? name : `${name}(${(revenueShare * 100).toFixed(1)}%)`;
  });
  const code = industry ?? hint;
  return {
    organizationId: maker.organizationId,
    stageId: stage.id,
    evidence,
    sourceIds: [sourceId],
    status: 'INFERRED',
    confidence: (hundredths - (isWeak ? 20 : 0)) / 100,
    detail: [makes.length > 0 && `产品:${makes.join('、')}`, code && `行业:${code}`]
      .filter(Boolean)
      .join(';'),
  };
}

/** The class of the evidence and its confidence in hundredths, before the share of revenue. */
function evidenceOf({ industry, hint, products }: Hit, isShared: boolean): [EvidenceClass, number] {
  if (products.length === 0) return ['INDUSTRY_ONLY', isShared ? 40 : 70];
  if (industry) return ['INDUSTRY_AND_PRODUCT', 95];
  return hint ? ['HINT_AND_PRODUCT', 90] : ['PRODUCT_ONLY', 60];
}
