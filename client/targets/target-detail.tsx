import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../i18n/text.ts';
import type { ReachPathsQuery } from '../operations.generated.ts';
import { PanelError } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { type Tab, useUrlState } from '../url-state.ts';
import { Checks } from './checks.tsx';
import { dealingsOf } from './dealings.ts';
import { closedCount, firstReasons, openCount } from './first-reasons.ts';
import { ReachBox } from './reach-box.tsx';
import { ReasonList } from './reason-list.tsx';
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
  const query = useReasons(question, url, row.organization.id);
  const reasons = query.data?.reasons ?? [];
  const isLoaded = reasons.length > 0;
  const isLead = tab === 'leads';
  const ways = [...(row.reach ? [row.reach] : []), ...(reach.data?.reachPaths ?? [])];
  return (
    <div className="target-detail">
      <BlockWords row={row} />
      {isLead && <p className="no-dealings">{text.dealings[dealingsOf(ways)]}</p>}
      {query.error && <PanelError error={query.error} onRetry={() => query.refetch()} />}
      <ul className="target-reasons sourced">
        {!isLoaded &&
          firstReasons(row.reasons, isLead, closedCount).map(({ text: words }) => (
            <li key={words}>
              <span>{words}</span>
            </li>
          ))}
        <ReasonList reasons={reasons} isWhole={isWhole} isLead={isLead} />
      </ul>
      {(!isLead || row.reach) && <ReachBox reach={reach} />}
      {query.data && <Checks candidate={query.data} />}
      <div className="detail-links">
        {reasons.length > firstReasons(reasons, isLead, openCount).length && (
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
