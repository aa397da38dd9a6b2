import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChosenFacts, withChoice } from '../chosen-facts.tsx';
import { useText } from '../i18n/text.ts';
import { type MemberScope, StageMembersDocument } from '../operations.generated.ts';
import { PanelError } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { firstCursor, request } from '../request.ts';
import { StageMember } from './stage-member.tsx';

interface Props {
  readonly question: Question;
  readonly id: string;
  readonly where: Exclude<MemberScope, 'ALL'>;
}

/** Who works in the stage, 20 at a time, each with what speaks for it and where that was read. */
export function StageMembers({ question, id, where }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
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
  const words = {
    LOCAL: text.localMembers,
    OUTSIDE: text.outsideMembers,
    UNCONFIRMED: text.unconfirmedMembers,
  };
  return (
    <section>
      <h3>
        {words[where]}
        <span className="hint end">{text.firms(total)}</span>
      </h3>
      <ChosenFacts
        of="membership"
        facts={members.map(({ id: factId, organization }) => ({
          id: factId,
          name: organization.name,
        }))}
        chosen={chosen}
        onChoose={setChosen}
        actions={['confirm', 'reject']}
      />
      <ul className="lines members">
        {members.map((member) => (
          <StageMember
            key={member.id}
            member={member}
            isPlaceShown={where === 'OUTSIDE'}
            isChosen={chosen.has(member.id)}
            onChoose={(isChosen) => setChosen(withChoice(chosen, member.id, isChosen))}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <button type="button" className="link" onClick={() => query.fetchNextPage()}>
          {text.more(total - members.length)}
        </button>
      )}
    </section>
  );
}
