import type { Tab } from '../url-state.ts';
import type { TargetRow, TargetsAnswer } from './use-targets.ts';

function bestGap(rows: readonly TargetRow[] | undefined): number {
  return (rows ?? []).reduce((best, { blocks }) => {
    const gap = blocks.find(({ kind }) => kind === 'GAP');
    return Math.max(best, gap?.points ?? 0);
  }, 0);
}

/** The tab in the link; without one, for gaps the list that fills them best, else 有路径. */
export function openTab(tab: Tab | null, answer: Pick<TargetsAnswer, 'targets' | 'matches'>): Tab {
  if (tab) return tab;
  return bestGap(answer.matches) > bestGap(answer.targets) ? 'matches' : 'targets';
}
