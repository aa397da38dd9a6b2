import { useEffect, useRef, useState } from 'react';
import { Panel } from '../panel.tsx';
import type { Question } from '../question.ts';
import { useUrlState } from '../url-state.ts';
import { DraftPanel } from './draft-panel.tsx';
import './profiles.css';
import { ProfileView } from './profile-view.tsx';
import { useDraft } from './use-draft.ts';
import type { Saved } from './use-saving.ts';
import { useWords } from './words.ts';

/** 评分方案: the constants behind the lists; a draft, while there is one, comes first. */
export function ProfilePanel({ question }: { question: Question }) {
  const words = useWords();
  const [{ profile }, setUrl] = useUrlState();
  const draft = useDraft();
  const [saved, setSaved] = useState<Saved | null>(null);
  return (
    <Panel label={words.title} className="profiles" onClose={() => setUrl({ panel: null })}>
      {draft ? (
        <DraftPanel draft={draft} onSaved={setSaved} />
      ) : (
        <>
          {saved?.id === profile && <SavedNote version={saved.version} />}
          <ProfileView question={question} />
        </>
      )}
    </Panel>
  );
}

/** Takes the focus from the button that is gone. */
function SavedNote({ version }: { version: string }) {
  const words = useWords();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    note.current?.focus();
  }, []);
  return (
    <p ref={note} className="profile-note good" role="status" tabIndex={-1}>
      {words.saved(version)}
    </p>
  );
}
