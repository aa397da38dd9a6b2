import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { formatScore } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { ReachPathsQuery } from '../operations.generated.ts';
import { PanelError } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { SourceChips } from '../source-chip.tsx';
import { type Tab, useUrlState } from '../url-state.ts';
import { ReachBox } from './reach-box.tsx';
import { BlockWords } from './score-bar.tsx';
import { useReasons } from './use-reasons.ts';
import type { TargetRow } from './use-targets.ts';

interface Props {
  readonly row: TargetRow;
  readonly tab: Tab;
  readonly question: Question;
  readonly reach: UseQueryResult<ReachPathsQuery, Error>;
}

/** The open row: its blocks in words, its reasons with their sources, its path step by step. */
export function TargetDetail({ row, tab, question, reach }: Props) {
  const text = useText();
  const [url, setUrl] = useUrlState();
  const [isWhole, setWhole] = useState(false);
  const query = useReasons(question, url, tab, row);
  const reasons = query.data ?? [];
  const shown = isWhole ? reasons : reasons.slice(0, 3);
  const isLoaded = reasons.length > 0;
  return (
    <div className="target-detail">
      <BlockWords row={row} />
      {query.error && <PanelError error={query.error} onRetry={() => query.refetch()} />}
      <ul className="target-reasons sourced">
        {!isLoaded &&
          row.reasons.map(({ text: words }) => (
            <li key={words}>
              <span>{words}</span>
            </li>
          ))}
        {shown.map((reason) => (
          <li key={`${reason.kind} ${reason.text} ${reason.points}`}>
            <span>{reason.text}</span>
            {isWhole && (
              <span className="hint points">
                {text.block[reason.block]} {formatScore(reason.points)}
              </span>
            )}
            {reason.sources.length > 0 && <SourceChips sources={reason.sources} />}
          </li>
        ))}
      </ul>
      <ReachBox reach={reach} />
      <div className="detail-links">
        {reasons.length > 3 && (
          <button type="button" className="link" onClick={() => setWhole(!isWhole)}>
            {isWhole ? text.fewerReasons : text.allReasons(row.reasonCount)}
          </button>
        )}
        <button
          type="button"
          className="link"
          onClick={() => setUrl({ select: row.organization.id })}
        >
          {text.openProfile} →
        </button>
      </div>
    </div>
  );
}
