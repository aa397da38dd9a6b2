import { Button } from 'antd';
import type { Deciding } from './use-deciding.ts';
import { useWords } from './words.ts';

/** What was decided last in this sitting, each with the way back. */
export function LastDecisions({ deciding }: { deciding: Deciding }) {
  const words = useWords();
  if (deciding.decisions.length === 0) return null;
  return (
    <section className="merges-last" aria-label={words.last}>
      <h2 className="hint">{words.last}</h2>
      <ul>
        {deciding.decisions.map(({ id, keptName, otherNames }) => {
          const [one = '', other = ''] = otherNames;
          const said = keptName
            ? words.lastAccepted(keptName, one)
            : words.lastRejected(one, other);
          return (
            <li key={id}>
              <span className="grow" title={said}>
                {said}
              </span>
              <Button
                size="small"
                aria-label={`${words.undo}: ${said}`}
                disabled={deciding.isPending}
                onClick={() => deciding.undo(id, keptName ? 'ACCEPTED' : 'REJECTED')}
              >
                {words.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
