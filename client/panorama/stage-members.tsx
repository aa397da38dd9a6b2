import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { placeName, shortName } from '../format.ts';
import { useLang, useText } from '../i18n/text.ts';
import { type MemberScope, StageMembersDocument } from '../operations.generated.ts';
import { PanelError } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { firstCursor, request } from '../request.ts';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';

interface Props {
  readonly question: Question;
  readonly id: string;
  readonly where: Exclude<MemberScope, 'ALL'>;
}

/** Who works in the stage, 20 at a time, each with what speaks for it and where that was read. */
export function StageMembers({ question, id, where }: Props) {
  const text = useText();
  const lang = useLang();
  const [, setUrl] = useUrlState();
  const query = useInfiniteQuery({
    queryKey: ['stage members', question, id, where],
    queryFn: async ({ signal, pageParam }) => {
      const { panorama } = await request(
        StageMembersDocument,
        { ...question, where, after: pageParam },
        signal,
      );
      return panorama.stages.find(({ stage }) => stage.id === id)?.members ?? null;
    },
    initialPageParam: firstCursor(),
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  if (query.error) return <PanelError error={query.error} onRetry={() => query.refetch()} />;
  const members = query.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  const total = query.data?.pages[0]?.totalCount ?? 0;
  if (total === 0) return null;
  return (
    <section>
      <h3>
        {where === 'LOCAL' ? text.localMembers : text.outsideMembers}
        <span className="hint end">{text.firms(total)}</span>
      </h3>
      <ul className="lines members">
        {members.map(
          ({ id: membershipId, organization, evidence, confidence, status, sources }) => (
            <li key={membershipId}>
              <button
                type="button"
                className="link"
                onClick={() => setUrl({ select: organization.id })}
              >
                {shortName(organization)}
              </button>
              <span className="hint grow">
                {[
                  where === 'OUTSIDE'
                    ? (placeName(organization, lang) ?? text.unknownRegion)
                    : null,
                  evidence,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className="hint">
                {text.fact[status]} {confidence.toFixed(2)}
              </span>
              <SourceChips sources={sources} />
            </li>
          ),
        )}
      </ul>
      {query.hasNextPage && (
        <button type="button" className="link" onClick={() => query.fetchNextPage()}>
          {text.more(total - members.length)}
        </button>
      )}
    </section>
  );
}
