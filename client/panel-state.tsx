import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from './i18n/text.ts';
import { isPassing, RequestError } from './request.ts';

/** Outlines where the answer will stand, shown only when it takes longer than 150 ms. */
export function Outlines({ rows }: { rows: number }) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className="outlines" role="status" aria-label={text.loading}>
      {Array.from({ length: rows }, (_, row) => `outline-${row}`).map((key) => (
        <span key={key} />
      ))}
    </div>
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
  readonly rows: number;
  readonly children: (data: Data) => ReactNode;
}

/** Outlines, error or answer. An older answer stays while a newer one is on its way. */
export function PanelState<Data>({ query, rows, children }: Props<Data>) {
  if (query.error && !(query.data !== undefined && isPassing(query.error))) {
    return <PanelError error={query.error} onRetry={() => query.refetch()} />;
  }
  if (query.data === undefined) return <Outlines rows={rows} />;
  return (
    <>
      {query.error && <PanelError error={query.error} onRetry={() => query.refetch()} />}
      {children(query.data)}
    </>
  );
}
