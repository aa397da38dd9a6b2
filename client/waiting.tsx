import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useText } from './i18n/text.ts';

/** Whole seconds since this was first shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

/** How long it takes, from the first second; from the third, a way to call it off. */
export function Progress({ word }: { word: string }) {
  const text = useText();
  const seconds = useSeconds();
  const queries = useQueryClient();
  return (
    <span className="progress">
      {word}
      {seconds > 0 && ` ${text.seconds(seconds)}`}
      {seconds >= 3 && (
        <button
          type="button"
          className="link"
          onClick={() => queries.cancelQueries({ fetchStatus: 'fetching' })}
        >
          {text.cancel}
        </button>
      )}
    </span>
  );
}

interface Query {
  readonly isPlaceholderData: boolean;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly refetch: () => unknown;
}

/** Marks an older answer while the newer one is on its way, or was called off. */
export function Updating({ query }: { query: Query }) {
  const text = useText();
  if (!query.isPlaceholderData) return null;
  return (
    <span className="updating" role="status">
      {query.fetchStatus === 'fetching' ? (
        <Progress word={text.updating} />
      ) : (
        <Cancelled onRetry={query.refetch} />
      )}
    </span>
  );
}

export function Cancelled({ onRetry }: { onRetry: () => unknown }) {
  const text = useText();
  return (
    <span className="progress">
      {text.cancelled}
      <button type="button" className="link" onClick={() => onRetry()}>
        {text.retry}
      </button>
    </span>
  );
}
