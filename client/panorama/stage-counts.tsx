import { useText } from '../i18n/text.ts';
import type { Dictionary } from '../i18n/zh.ts';
import type { PanoramaStage } from './use-panorama.ts';

/** 本地 l · 全国 n · 境外 · 地区未知 · 线索 · 已布局; what is zero and unasked is left out. */
export function StageCounts({ stage }: { stage: PanoramaStage }) {
  const text = useText();
  return (
    <span className="counts">
      {text.local} <b>{stage.localCount}</b> · {text.china} {stage.totalCount}
      {countsBeside(stage, text)}
    </span>
  );
}

/** " · 境外 1 · 线索 2"; 已布局 only where it keeps a zero from being a gap. */
export function countsBeside(stage: PanoramaStage, text: Dictionary): string {
  const beside = [
    [text.abroad, stage.abroadCount],
    [text.unknown, stage.unknownRegionCount],
    [text.unconfirmed, stage.unconfirmedCount],
    [text.present, stage.localCount === 0 ? stage.presentCount : 0],
  ] as const;
  return beside.map(([word, count]) => (count > 0 ? ` · ${word} ${count}` : '')).join('');
}

/** How much the region's own organisations need the stage, 0-1. */
export function DemandBar({ demand, isBare }: { demand: number; isBare: boolean }) {
  const text = useText();
  const percent = Math.round(demand * 100);
  return (
    <span className="demand" title={`${text.demand} ${demand.toFixed(2)}`}>
      {!isBare && text.demand}
      <span className="demand-track" role="img" aria-label={`${text.demand} ${percent}%`}>
        <span style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
