import type { StageStrength, Verdict } from '../definitions/verdict.ts';
import type { ConfirmedGapRow, DeniedGapRow, StageCountRow, SupplyPartnerRow } from './queries.ts';

export interface ExplanationInput {
  readonly counts: StageCountRow & { readonly presentCount: number };
  readonly verdict: Verdict;
  readonly confirmedGap: ConfirmedGapRow | undefined;
  readonly deniedGap: DeniedGapRow | undefined;
  /** The partner that makes the stage need securing, if one does. */
  readonly dependence: SupplyPartnerRow | undefined;
  /** Local members with a recent sign of leaving. */
  readonly leavingCount: number;
}

const one = (value: number) => value.toFixed(1);

/** The numbers that every verdict prints: l, n, e and LQ. */
function numbers({ counts, verdict }: ExplanationInput): string {
  const quotient =
    verdict.locationQuotient === null ? '' : `,区位商${verdict.locationQuotient.toFixed(2)}`;
  return `本地${counts.localCount}家,全国样本${counts.totalCount}家,按份额应有${one(verdict.expectedCount)}家${quotient}`;
}

/** P(0) = exp(−e): how likely none would be here by chance. */
const chanceOfNone = ({ expectedCount }: Verdict) =>
  `随机分布下一家也没有的概率为${(100 * Math.exp(-expectedCount)).toFixed(1)}%`;

const shareWords: Partial<Record<StageStrength, string>> = { STRONG: '强', WEAK: '弱' };

function conclusion(input: ExplanationInput): string {
  const { verdict, counts, confirmedGap, deniedGap } = input;
  switch (verdict.ground) {
    case 'COUNTED_KINDS':
      return '本环节按指定类型计数,不作强弱判定';
    case 'CONFIRMED_BY_PERSON':
      return `缺:${confirmedGap?.byRole}于${confirmedGap?.observedOn}确认,${confirmedGap?.reason};${chanceOfNone(verdict)}`;
    case 'DENIED_BY_PERSON':
      return `人工核实:本地有${deniedGap?.knownCount}家未入库企业(${deniedGap?.byRole},${deniedGap?.observedOn})`;
    case 'PRESENT':
      return `已布局${counts.presentCount}家,不算缺口`;
    case 'THIN':
      return counts.totalCount < 5
        ? '样本不足5家,不作判断'
        : `应有不足2家,不足以判为缺口${verdict.action === 'EXTEND' ? ';相邻环节强,可延链' : ''}`;
    case 'EXPECTED_MANY':
      return `缺:相邻环节有本地企业;${chanceOfNone(verdict)}`;
    case 'EXPECTED_SOME':
      return `疑缺,待核实:相邻环节有本地企业;${chanceOfNone(verdict)}`;
    case 'NONE_EXPECTED':
      return '相邻环节也没有本地企业,不判为缺口';
    case 'SHARE':
      return shareWords[verdict.strength] ?? '平';
  }
}

/** One Chinese sentence with the numbers behind a verdict. */
export function explainVerdict(input: ExplanationInput): string {
  const { counts, verdict, dependence, leavingCount } = input;
  const additions = [
    verdict.strength === 'WEAK' && counts.presentCount > 0 && `另有已布局${counts.presentCount}家`,
    dependence &&
      `${dependence.tieCount}条供给往来中${dependence.largestPartnerCount}条系于${dependence.largestPartnerName},宜固链`,
    leavingCount > 0 &&
      `${leavingCount}家成员有外迁迹象${verdict.action === 'SECURE' && !dependence ? ',宜固链' : ''}`,
    counts.unconfirmedCount > 0 && `有线索${counts.unconfirmedCount}家,待核实`,
    counts.abroadCount > 0 && `境外${counts.abroadCount}家`,
    counts.unknownRegionCount > 0 && `地区未知${counts.unknownRegionCount}家`,
  ].filter((addition) => addition !== false && addition !== undefined);
  return `${[numbers(input), conclusion(input), ...additions].join(';')}。`;
}
