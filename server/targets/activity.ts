import type { TargetRole } from '../schema.generated.ts';
import type { Activity } from './traversal.ts';

/** How active the candidates of a chain are beside each other. */
export interface ActivityStandings {
  /** The largest A of a candidate, exclusions aside; whole billionths. */
  readonly largest: number;
  /** 前 p%: among so many percent of the chain's candidates, 1-100; 100 without any record. */
  readonly topPercent: (candidateId: string) => number;
}

/** `candidateCount` counts those in the chain, with or without a record. */
export function rankActivities(
  activities: readonly Activity[],
  candidateCount: number,
): ActivityStandings {
  const totals = new Map<string, { sum: number; whole: number }>();
  for (const { candidateId, sum, whole } of activities) {
    const before = totals.get(candidateId) ?? { sum: 0, whole: 0 };
    totals.set(candidateId, { sum: before.sum + sum, whole: before.whole + whole });
  }
  const descending = [...totals.values()].map(({ sum }) => sum).sort((a, b) => b - a);
  return {
    largest: Math.max(0, ...[...totals.values()].map(({ whole }) => whole)),
    topPercent: (candidateId) => {
      const own = totals.get(candidateId)?.sum ?? 0;
      if (own === 0 || candidateCount === 0) return 100;
      const place = descending.findIndex((sum) => sum <= own) + 1;
      return Math.ceil((100 * place) / candidateCount);
    },
  };
}

const recordWords: Readonly<Record<TargetRole, string>> = {
  SUPPLIER: '供应',
  CUSTOMER: '采购',
  INVESTOR: '对外投资',
  INVESTEE: '融资',
  PARTNER: '合作',
};

/** 近两年新增{n}条供应记录,居本链前{p}%。 */
export function sayActivity(activities: readonly Activity[], topPercent: number): string {
  const recent = activities.filter(({ recentCount }) => recentCount > 0);
  const counts = recent.map(({ role, recentCount }) => `${recentCount}条${recordWords[role]}记录`);
  const record = counts.length > 0 ? `近两年新增${counts.join('、')}` : '近两年未见新增记录';
  return `${record},行业活跃度居本链前${topPercent}%。`;
}
