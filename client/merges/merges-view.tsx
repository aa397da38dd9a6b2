import { Segmented } from 'antd';
import { mergeStates, useUrlState } from '../url-state.ts';
import { FindMerges } from './find-merges.tsx';
import { LastDecisions } from './last-decisions.tsx';
import { MergePair } from './merge-pair.tsx';
import { MergeQueue } from './merge-queue.tsx';
import './merges.css';
import { useDeciding } from './use-deciding.ts';
import { useKept, withSkipped } from './use-kept.ts';
import { useQueue } from './use-queue.ts';
import { useWords } from './words.ts';

/** 待合并: pairs of organisations that may be one, the likeliest first; a person decides each. */
export function MergesView() {
  const words = useWords();
  const [{ merges: state }, setUrl] = useUrlState();
  const kept = useKept();
  const queue = useQueue(state, kept[0].skipped);
  const deciding = useDeciding(kept, queue.leave);
  const skip = (id: string) => {
    kept[1]((before) => withSkipped(before, id));
    queue.move(1);
  };
  return (
    <div className="merges">
      <div className="merges-bar">
        <Segmented
          aria-label={words.states}
          value={state}
          options={mergeStates.map((value) => ({ value, label: words.state[value] }))}
          onChange={(merges) => setUrl({ merges, merge: null })}
        />
        <FindMerges />
      </div>
      <LastDecisions deciding={deciding} />
      <MergeQueue state={state} queue={queue} skipped={kept[0].skipped} />
      <MergePair queue={queue} deciding={deciding} onSkip={skip} />
    </div>
  );
}
