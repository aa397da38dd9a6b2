import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from './i18n/text.ts';
import { isPassing, RequestError } from './request.ts';
import { Cancelled, Progress } from './waiting.tsx';

/** Outlines where the answer will stand, shown only when it takes longer than 150 ms. */
export function Outlines({ rows, picture }: { rows: number; picture?: ReactNode }) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <>
      {picture ?? (
        <div className="outlines">
          {Array.from({ length: rows }, (_, row) => `outline-${row}`).map((key) => (
            <i key={key} />
          ))}
        </div>
      )}
      <span className="updating" role="status">
        <Progress word={text.loading} />
      </span>
    </>
  );
}

/** What went wrong, its code, and the way to try again; stands where the answer would. */
export function PanelError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const text = useText();
  const code = error instanceof RequestError ? error.code : error.name;
  const cause = { NETWORK: text.offline, GRAPH_UNAVAILABLE: text.unavailable }[code];
  return (
    <div className="panel-error" role="alert">
      <strong>{cause ?? text.failed}</strong>
      {error.message && <p>{error.message}</p>}
      <p className="hint">
        {text.reference} {code}
      </p>
      <Button size="small" onClick={onRetry}>
        {text.retry}
      </Button>
    </div>
  );
}

/** How long to wait before asking again by itself, in ms; false = do not. */
export function retryInterval(query: { readonly state: { readonly error: Error | null } }) {
  return isPassing(query.state.error) ? 4000 : false;
}

interface Props<Data> {
  readonly query: UseQueryResult<Data, Error>;
  /** Outlines to show while there is no answer. */
  readonly rows: number;
  /** Instead of rows: the places where the answer will stand. */
  readonly outline?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Outlines, error or answer. An older answer stays while a newer one is on its way. */
export function PanelState<Data>({ query, rows, outline, children }: Props<Data>) {
  if (query.error && !(query.data !== undefined && isPassing(query.error))) {
    return <PanelError error={query.error} onRetry={() => query.refetch()} />;
  }
  if (query.data === undefined) {
    return query.fetchStatus === 'idle' ? (
      <p className="empty">
        <Cancelled onRetry={query.refetch} />
      </p>
    ) : (
      <Outlines rows={rows} picture={outline} />
    );
  }
  return (
    <>
      {query.error && <PanelError error={query.error} onRetry={() => query.refetch()} />}
      {children(query.data)}
    </>
  );
}
