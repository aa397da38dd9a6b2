import type { UseQueryResult } from '@tanstack/react-query';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useLang, useText } from '../i18n/text.ts';
import type { ReachPathsQuery } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { nothingOpen, tabs, useUrlState } from '../url-state.ts';
import { Updating } from '../waiting.tsx';
import { BlockLegend } from './block-legend.tsx';
import { EmptyList } from './empty-list.tsx';
import { ListFoot } from './list-foot.tsx';
import { openTab } from './open-tab.ts';
import { TargetItem } from './target-item.tsx';
import './targets.css';
import { maxRows, type TargetsAnswer, useTargets } from './use-targets.ts';

interface Props {
  readonly question: Question;
  readonly reach: UseQueryResult<ReachPathsQuery, Error>;
}

/** Whom to invite: four lists that are never mixed. */
export function TargetList({ question, reach }: Props) {
  const [url] = useUrlState();
  const query = useTargets(question, url);
  return (
    <PanelState query={query} rows={6}>
      {({ recommendedTargets }) => (
        <Lists
          question={question}
          reach={reach}
          answer={recommendedTargets}
          isOld={query.isPlaceholderData}
          updating={<Updating query={query} />}
        />
      )}
    </PanelState>
  );
}

interface ListsProps extends Props {
  readonly answer: TargetsAnswer;
  /** A newer answer is on its way. */
  readonly isOld: boolean;
  readonly updating: ReactNode;
}

function Lists({ question, reach, answer, isOld, updating }: ListsProps) {
  const text = useText();
  const lang = useLang();
  const [url, setUrl] = useUrlState();
  const tab = openTab(url.tab, answer);
  const counts = {
    targets: answer.targetCount,
    leads: answer.leadCount,
    matches: answer.matchCount,
    established: answer.establishedCount,
  };
  const rows = answer[tab] ?? [];
  const total = counts[tab];
  const gaps = new Map(answer.gaps.map((gap) => [gap.stage.id, gap]));
  const widest = rows.reduce((most, { scoreCeiling }) => Math.max(most, scoreCeiling), 1);
  return (
    <>
      <Tabs
        className="list-tabs"
        activeKey={tab}
        onChange={(key) => {
          const next = tabs.find((each) => each === key);
          setUrl({ tab: next ?? null, rows: null, ...nothingOpen });
        }}
        items={tabs.map((key) => ({
          key,
          label: (
            <>
              {text.tab[key]} <span className="tab-count">{counts[key]}</span>
            </>
          ),
        }))}
        tabBarGutter={lang === 'zh' ? 18 : 12}
        tabBarExtraContent={updating}
      />
      {rows.length > 0 && <BlockLegend rows={rows} />}
      {rows.length > 0 && <ListHead />}
      <section
        className="list-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
        tabIndex={0}
        aria-label={text.tab[tab]}
      >
        {rows.length === 0 && !isOld ? (
          <EmptyList tab={tab} answer={answer} question={question} />
        ) : (
          <ol className="targets" style={{ '--widest': widest }}>
            {rows.map((row) => (
              <TargetItem
                key={row.organization.id}
                row={row}
                tab={tab}
                gaps={gaps}
                question={question}
                reach={reach}
              />
            ))}
          </ol>
        )}
        {rows.length < total && url.rows < maxRows && rows.length > 0 && (
          <button
            type="button"
            className="link more-rows"
            onClick={() => setUrl({ rows: url.rows + 50 }, { history: 'replace' })}
          >
            {text.moreRows(Math.min(50, total - rows.length))} ↓
          </button>
        )}
      </section>
      <ListFoot answer={answer} shown={rows.length} total={total} />
    </>
  );
}

/** Heads of the columns, seen where the rows are wide enough to be a table. */
function ListHead() {
  const text = useText();
  const words = {
    rank: '',
    company: text.company,
    fills: text.fillsHead,
    blocks: text.scoreMadeOf,
    score: text.score,
    reasons: text.reasonAndReach,
  };
  return (
    <div className="list-head" aria-hidden="true">
      {Object.entries(words).map(([column, word]) => (
        <span key={column}>{word}</span>
      ))}
    </div>
  );
}
