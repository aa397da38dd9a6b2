import { Popover } from 'antd';
import type { ReactNode } from 'react';
import type { Scene } from '../canvas/scene.ts';
import type { Dictionary } from '../i18n/zh.ts';
import { nothingOpen, useUrlState } from '../url-state.ts';
import type { FocusState } from '../use-focus.ts';
import { LegendContent } from './summary.tsx';

interface Props {
  readonly scene: Scene;
  readonly focus: FocusState;
  readonly zoom: number;
  /** The picture cannot be moved. */
  readonly isFixed: boolean;
  readonly hasLegend: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly text: Dictionary;
}

export function CanvasStatus(props: Props) {
  const { scene, focus, text } = props;
  return (
    <StatusBar text={text} said={<Said scene={scene} focus={focus} text={text} />}>
      {!props.hasLegend && (
        <Popover trigger="click" content={<LegendContent isCompact={false} />}>
          <button type="button">{text.legend}</button>
        </Popover>
      )}
      {!props.isFixed && (
        <span className="zoom">
          <button type="button" aria-label={text.zoomOut} onClick={() => props.onZoom(1 / 1.2)}>
            −
          </button>
          {Math.round(props.zoom * 100)}%
          <button type="button" aria-label={text.zoomIn} onClick={() => props.onZoom(1.2)}>
            +
          </button>
          <button type="button" onClick={props.onFit}>
            {text.fit}
          </button>
        </span>
      )}
    </StatusBar>
  );
}

/** What is shown and how much is folded; with a selection, who stands out and how to leave. */
function Said({ scene, focus, text }: Pick<Props, 'scene' | 'focus' | 'text'>) {
  const [, setUrl] = useUrlState();
  const lit = focus.focus;
  const leave = (
    <button type="button" onClick={() => setUrl({ select: null, ...nothingOpen })}>
      {text.escLeaves}
    </button>
  );
  if (lit) {
    const rest = focus.ties
      ? text.tiesInView(focus.ties.tieCount, focus.ties.partnerCount)
      : lit.kind === 'lead'
        ? ` · ${text.leadLine}`
        : text.restFaded;
    return (
      <>
        <span>
          {text.selected} <b>{lit.actors.at(-1)?.label}</b>
          {rest}
        </span>
        {leave}
      </>
    );
  }
  const pills = [...scene.pills.values()];
  const shown = pills.reduce((sum, each) => sum + each.pills.length, 0);
  const all = pills.reduce((sum, each) => sum + each.pills.length + each.hiddenCount, 0);
  return scene.layout.density !== 'full'
    ? text.namesFolded(scene.layout.cards.length)
    : text.shown(scene.layout.cards.length, shown, all);
}

interface BarProps {
  readonly text: Dictionary;
  readonly said: ReactNode;
  readonly children?: ReactNode;
}

export function StatusBar({ text, said, children }: BarProps) {
  const [{ view, asOf }, setUrl] = useUrlState();
  const isTable = view === 'table';
  return (
    <div className="status-bar">
      <span className="said">
        {said}
        {asOf && <span>{text.stagesAsKnown}</span>}
      </span>
      <span className="status-tools">
        {children}
        <button
          type="button"
          aria-pressed={isTable}
          onClick={() => setUrl({ view: isTable ? null : 'table' })}
        >
          {isTable ? text.canvasView : text.tableView}
        </button>
      </span>
    </div>
  );
}
