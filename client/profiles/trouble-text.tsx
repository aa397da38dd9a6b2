import type { Trouble } from './refusals.ts';
import { sayMessage, useWords } from './words.ts';

/** What was given and what is allowed. */
export function TroubleText({ trouble: { value, message } }: { trouble: Trouble }) {
  const words = useWords();
  return (
    <span className="trouble">
      × {[value && words.given(value), sayMessage(words, message)].filter(Boolean).join(' · ')}
    </span>
  );
}
