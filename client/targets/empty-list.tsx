import { useText } from '../i18n/text.ts';
import type { Question } from '../question.ts';
import { type Tab, useUrlState } from '../url-state.ts';
import type { TargetsAnswer } from './use-targets.ts';

interface Props {
  readonly tab: Tab;
  readonly answer: TargetsAnswer;
  readonly question: Question;
}

/** The region right above by its code: 330105 → 330100 → 330000; a province has none. */
function codeAbove(code: string): string | null {
  if (!code.endsWith('00')) return `${code.slice(0, 4)}00`;
  return code.endsWith('0000') ? null : `${code.slice(0, 2)}0000`;
}

const widest = 'OUTSIDE_REGION' as const;
const byGap = 'GAP_LED' as const;
const matches = 'matches' as const;

/** Why there is nothing, what would help, and questions that may have an answer. */
export function EmptyList({ tab, answer, question }: Props) {
  const text = useText();
  const [{ mode, scope }, setUrl] = useUrlState();
  const isUnanchored = answer.anchorCount === 0 && (tab === 'targets' || tab === 'leads');
  const above = codeAbove(question.regionCode);
  const examples = [
    ...(above ? [{ words: text.askAbove, change: { region: above } }] : []),
    ...(scope === 'OUTSIDE_REGION' ? [] : [{ words: text.askWider, change: { scope: widest } }]),
    ...(mode === 'GAP_LED' ? [] : [{ words: text.askGaps, change: { mode: byGap } }]),
    ...(tab === 'matches' ? [] : [{ words: text.askMatches, change: { tab: matches } }]),
  ];
  return (
    <div className="empty">
      <p>{isUnanchored ? text.noAnchors : text.emptyList[tab]}</p>
      {!isUnanchored && <p className="hint">{text.emptyHelp[tab]}</p>}
      {answer.notes.map((note) => (
        <p className="hint" key={note}>
          {note}
        </p>
      ))}
      <div className="examples">
        {examples.slice(0, 3).map(({ words, change }) => (
          <button key={words} type="button" className="link" onClick={() => setUrl(change)}>
            {words} →
          </button>
        ))}
      </div>
    </div>
  );
}
