import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { keepDraft } from './use-draft.ts';
import { useWords } from './words.ts';

/** Throws the draft away, after asking. */
export function Discard() {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <Button ref={ask} onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
    );
  }
  return (
    <span className="discard" role="alert">
      {words.discardAsk}
      <Button
        danger
        onClick={({ currentTarget }) => {
          currentTarget.closest<HTMLElement>('.inspector')?.focus();
          keepDraft(null);
        }}
      >
        {words.discardYes}
      </Button>
      <Button ref={keep} onClick={() => setAsking(false)}>
        {words.keepEditing}
      </Button>
    </span>
  );
}
