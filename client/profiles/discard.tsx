import { Button } from 'antd';
import { useState } from 'react';
import { keepDraft } from './use-draft.ts';
import { useWords } from './words.ts';

/** Throws the draft away, after asking. */
export function Discard() {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{words.discard}</Button>;
  return (
    <span className="discard" role="alert">
      {words.discardAsk}
      <Button danger onClick={() => keepDraft(null)}>
        {words.discardYes}
      </Button>
      <Button onClick={() => setAsking(false)}>{words.keepEditing}</Button>
    </span>
  );
}
