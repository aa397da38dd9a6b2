import { useText } from '../i18n/text.ts';
import { PanelState } from '../panel-state.tsx';
import { groupsOf } from './constants.ts';
import { Discard } from './discard.tsx';
import type { Draft } from './draft.ts';
import { DraftForm } from './draft-form.tsx';
import { useProfile } from './use-profiles.ts';
import type { Saved } from './use-saving.ts';
import { useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly onSaved: (saved: Saved) => void;
}

/** The draft with the numbers of its base. */
export function DraftPanel({ draft, onSaved }: Props) {
  const text = useText();
  const words = useWords();
  const base = useProfile(draft.baseId);
  return (
    <PanelState query={base} rows={6}>
      {({ scoreProfile }) =>
        scoreProfile ? (
          <DraftForm
            draft={draft}
            base={scoreProfile}
            groups={groupsOf(scoreProfile, words, text)}
            onSaved={onSaved}
          />
        ) : (
          <div className="empty">
            <p>{words.unknown}</p>
            <Discard />
          </div>
        )
      }
    </PanelState>
  );
}
