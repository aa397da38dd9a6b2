import { formatShare } from '../format.ts';
import type { Proposal } from './use-merges.ts';
import { useWords } from './words.ts';

/** Why two may be one, and why not, each as a sentence with its weight. */
export function Reasons({ reasons }: Pick<Proposal, 'reasons'>) {
  const words = useWords();
  return (
    <div className="merge-reasons">
      {[true, false].map((isFor) => {
        const said = reasons.filter((reason) => reason.isFor === isFor);
        return (
          <section key={String(isFor)}>
            <h3>{isFor ? words.reasonsFor : words.reasonsAgainst}</h3>
            {said.length === 0 && <p className="hint">{words.noReasons}</p>}
            <ul>
              {said.map(({ kind, text, share }) => (
                <li key={`${kind} ${text}`} className={isFor ? 'for' : 'against'}>
                  <span>{text}</span>
                  <span className="hint">
                    {isFor
                      ? words.shareFor(share.toFixed(2))
                      : words.shareAgainst(formatShare(share))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
