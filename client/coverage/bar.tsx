import type { ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly count: number;
  readonly total: number;
  /** What stands at the end; the two counts when absent. */
  readonly figure?: ReactNode;
}

/** A part of a whole, with both in figures: the bar is only for the eye. */
export function Bar({ label, count, total, figure }: Props) {
  const share = total > 0 ? count / total : 0;
  const tone = share >= 0.9 ? 'high' : share >= 0.25 ? 'middle' : 'low';
  return (
    <div className="bar">
      <span className="bar-label">{label}</span>
      <span className="bar-track" aria-hidden="true">
        <i className={tone} style={{ width: `${share * 100}%` }} />
      </span>
      <span className="bar-figure">{figure ?? `${count} / ${total}`}</span>
    </div>
  );
}
