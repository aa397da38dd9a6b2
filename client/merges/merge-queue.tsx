import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { formatMoment } from '../format.ts';
import type { MergeProposalState } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Summary } from './use-merges.ts';
import type { Queue } from './use-queue.ts';
import { useWords } from './words.ts';

interface Props {
  readonly state: MergeProposalState;
  readonly queue: Queue;
  readonly skipped: readonly string[];
}

/** The pairs of one state; the open one is kept in sight. */
export function MergeQueue({ state, queue, skipped }: Props) {
  const words = useWords();
  const { query, ids, openId } = queue;
  const listedId = openId !== null && ids.includes(openId) ? openId : null;
  const scroll = useRef<HTMLDivElement>(null);
  const answer = query.data?.pages[0]?.mergeProposals;
  useEffect(() => {
    const item = listedId && scroll.current?.querySelector('[aria-current]');
    if (item && scroll.current) showWithin(scroll.current, item);
  }, [listedId]);
  return (
    <section className="merge-queue" aria-label={words.queue}>
      <div className="merge-scroll" ref={scroll}>
        <PanelState query={query} rows={6}>
          {({ pages }) => {
            const pairs = pages.flatMap(({ mergeProposals }) => mergeProposals.nodes);
            return pairs.length === 0 ? (
              <div className="empty">
                <p>{words.none[state]}</p>
                {state === 'OPEN' && <p className="hint">{words.noneHelp}</p>}
              </div>
            ) : (
              <>
                {answer && (
                  <p className="hint merge-count">
                    {words.count(answer.totalCount, answer.isTotalCountCapped)}
                  </p>
                )}
                <ol>
                  {pairs.map((pair) => (
                    <li key={pair.id}>
                      <QueueItem
                        pair={pair}
                        isOpen={pair.id === openId}
                        isSkipped={state === 'OPEN' && skipped.includes(pair.id)}
                        onOpen={() => queue.open(pair.id)}
                      />
                    </li>
                  ))}
                </ol>
                {query.hasNextPage && (
                  <Button
                    className="merge-more"
                    loading={query.isFetchingNextPage}
                    onClick={() => query.fetchNextPage()}
                  >
                    {words.more}
                  </Button>
                )}
              </>
            );
          }}
        </PanelState>
      </div>
    </section>
  );
}

/** Scrolls the list, and nothing else, as little as shows the item. */
function showWithin(list: Element, item: Element): void {
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

interface ItemProps {
  readonly pair: Summary;
  readonly isOpen: boolean;
  readonly isSkipped: boolean;
  readonly onOpen: () => void;
}

function QueueItem({ pair, isOpen, isSkipped, onOpen }: ItemProps) {
  const words = useWords();
  return (
    <button
      type="button"
      className="merge-item"
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
    >
      {pair.sides.map(({ organizationId, name }) => (
        <span
          key={organizationId}
          className={pair.keptId && pair.keptId !== organizationId ? 'name gone' : 'name'}
        >
          {name}
        </span>
      ))}
      <span className="merge-item-foot">
        {pair.decidedBy && pair.decidedAt ? (
          words.decided(pair.decidedBy, formatMoment(pair.decidedAt))
        ) : (
          <>
            <span title={words.likenessHint}>{words.likeness(pair.score.toFixed(2))}</span>
            {pair.isSure && <span className="fact VERIFIED">{words.sure}</span>}
            {isSkipped && <span className="fact">{words.skipped}</span>}
          </>
        )}
      </span>
    </button>
  );
}
