import { useEffect, useRef } from 'react';
import { PanelState } from '../panel-state.tsx';
import { DecidedNote } from './decided-note.tsx';
import { DecisionForm } from './decision-form.tsx';
import { MergeTrouble } from './merge-trouble.tsx';
import { stepFrom } from './queue.ts';
import { Reasons } from './reasons.tsx';
import { SideBySide } from './side-by-side.tsx';
import type { Deciding } from './use-deciding.ts';
import { useKeys } from './use-keys.ts';
import { type Proposal, useProposal } from './use-merges.ts';
import type { Queue } from './use-queue.ts';
import { useWords } from './words.ts';

interface Props {
  readonly queue: Queue;
  readonly deciding: Deciding;
  readonly onSkip: (id: string) => void;
}

/** The open pair. */
export function MergePair({ queue, deciding, onSkip }: Props) {
  const words = useWords();
  const query = useProposal(queue.openId);
  // Asked ahead, so that it is there when this one is decided.
  useProposal(stepFrom(queue.ids, queue.openId, 1));
  useKeys('.merges', {
    ArrowDown: () => queue.move(1),
    ArrowUp: () => queue.move(-1),
  });
  if (queue.openId === null) {
    return (
      <div className="merge-pair">
        {queue.ids.length > 0 && <p className="empty">{words.pick}</p>}
      </div>
    );
  }
  return (
    <div className="merge-pair">
      <PanelState query={query} rows={6}>
        {({ mergeProposal }) =>
          mergeProposal ? (
            <Pair
              key={mergeProposal.id}
              proposal={mergeProposal}
              queue={queue}
              deciding={deciding}
              onSkip={() => onSkip(mergeProposal.id)}
            />
          ) : (
            <>
              <MergeTrouble id={queue.openId} deciding={deciding} />
              <p className="empty">{words.unknown}</p>
            </>
          )
        }
      </PanelState>
    </div>
  );
}

interface PairProps {
  readonly proposal: Proposal;
  readonly queue: Queue;
  readonly deciding: Deciding;
  readonly onSkip: () => void;
}

function Pair({ proposal, queue, deciding, onSkip }: PairProps) {
  const words = useWords();
  const { id, sides, state } = proposal;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = state === 'OPEN';
  const draft = deciding.draftOf(id);
  const keepId = draft.keepId ?? proposal.suggestedKeepId ?? sides[0]?.organizationId ?? '';

  useEffect(() => {
    if (queue.hasMoved) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [queue.hasMoved]);

  // What had the focus goes with the pair, or later with its place in the list: reading goes on here.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (queue.hasMoved && isLost) heading.current?.focus({ preventScroll: true });
  });

  const keep = (organizationId: string | undefined) => {
    if (organizationId) deciding.setDraft(id, { ...draft, keepId: organizationId });
  };
  const accept = () => deciding.settle(proposal, { kind: 'accept', keepId });
  const reject = () => deciding.settle(proposal, { kind: 'reject' });
  useKeys('.merges', {
    ...(isOpen && {
      ArrowLeft: () => keep(sides[0]?.organizationId),
      ArrowRight: () => keep(sides[1]?.organizationId),
      a: accept,
      r: reject,
      s: onSkip,
    }),
  });

  const heads = { OPEN: words.ask, ACCEPTED: words.accepted, REJECTED: words.rejected };
  return (
    <section className="pair" aria-labelledby="merge-heading">
      <header>
        <h2 id="merge-heading" tabIndex={-1} ref={heading}>
          <span className="unseen">{sides.map(({ name }) => name).join(' / ')}: </span>
          {heads[state]}
        </h2>
        <span className="hint" title={words.likenessHint}>
          {words.likeness(proposal.score.toFixed(2))}
        </span>
        {proposal.isSure && <span className="fact VERIFIED">{words.sure}</span>}
        {isOpen && <span className="hint end">{words.machine}</span>}
      </header>
      <MergeTrouble id={id} deciding={deciding} />
      <DecidedNote proposal={proposal} />
      <Reasons reasons={proposal.reasons} />
      {state !== 'ACCEPTED' && (
        <SideBySide proposal={proposal} keepId={isOpen ? keepId : null} onKeep={keep} />
      )}
      <DecisionForm
        proposal={proposal}
        keepId={keepId}
        deciding={deciding}
        onAccept={accept}
        onReject={reject}
        onSkip={onSkip}
      />
    </section>
  );
}
