import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { EndNamesDocument, HistoryDocument } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { firstCursor, request } from '../request.ts';
import { Step } from './step.tsx';
import { useWords } from './words.ts';

/** The most names that are asked for at once. */
const mostNames = 100;

/** What became of an organisation and its facts, or of one fact, the newest first. */
export function History({ id }: { id: string }) {
  const words = useWords();
  const query = useInfiniteQuery({
    queryKey: ['history', id],
    queryFn: async ({ signal, pageParam }) => {
      const { node } = await request(HistoryDocument, { id, after: pageParam }, signal);
      return node && 'history' in node ? node.history : null;
    },
    initialPageParam: firstCursor(),
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });
  return (
    <PanelState query={query} rows={3}>
      {({ pages }) => {
        const steps = pages.flatMap((page) => page?.nodes ?? []);
        if (steps.length === 0) return <p className="hint">{words.noHistory}</p>;
        const ends = steps.flatMap(({ fromId, toId }) => [fromId, toId]);
        return (
          <>
            <Steps steps={steps} ids={ends.flatMap((end) => end ?? [])} subject={id} />
            {query.hasNextPage && (
              <button type="button" className="link" onClick={() => query.fetchNextPage()}>
                {words.more}
              </button>
            )}
          </>
        );
      }}
    </PanelState>
  );
}

interface StepsProps {
  readonly steps: readonly Parameters<typeof Step>[0]['step'][];
  readonly ids: readonly string[];
  readonly subject: string;
}

function Steps({ steps, ids, subject }: StepsProps) {
  const asked = [...new Set(ids)].filter((id) => id.includes(':')).slice(0, mostNames);
  const { data } = useQuery({
    queryKey: ['end names', asked],
    queryFn: ({ signal }) => request(EndNamesDocument, { ids: asked }, signal),
    enabled: asked.length > 0,
  });
  const names = new Map(
    (data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])),
  );
  return (
    <ol className="edit-steps">
      {steps.map((step) => (
        <Step key={step.id} step={step} names={names} subject={subject} />
      ))}
    </ol>
  );
}
