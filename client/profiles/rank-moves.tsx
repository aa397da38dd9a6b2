import { shortName } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { RankingFragment } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { type Tab, useUrlState } from '../url-state.ts';
import { Updating } from '../waiting.tsx';
import { type Move, movesOf } from './moves.ts';
import { topRows, useRankings } from './use-profiles.ts';
import { useWords } from './words.ts';

interface Props {
  readonly question: Question;
  readonly ours: Profile;
  readonly theirs: Profile;
}

interface Profile {
  readonly id: string;
  readonly version: string;
}

type Row = NonNullable<RankingFragment['targets']>[number];

const rowsOf = (answer: RankingFragment, tab: Tab) => (answer[tab] ?? []).slice(0, topRows);

/** The top 20 of the open list under our profile, and where the other one puts them. */
export function RankMoves({ question, ours, theirs }: Props) {
  const text = useText();
  const words = useWords();
  const [url] = useUrlState();
  const { tab, query } = useRankings(question, url, { ours: ours.id, theirs: theirs.id });
  return (
    <section className="rank-moves">
      <h3>
        {words.moves(text.tab[tab], theirs.version)}
        <Updating query={query} />
      </h3>
      <PanelState query={query} rows={3}>
        {(data) => {
          const { moves, leftOut } = movesOf(rowsOf(data.ours, tab), rowsOf(data.theirs, tab));
          if (moves.length + leftOut.length === 0) return <p className="hint">{words.movesNone}</p>;
          return (
            <>
              <ol className="moves">
                {moves.map((move) => (
                  <li key={move.row.organization.id}>
                    <span className="target-rank">{move.row.rank}</span>
                    <span className="grow" title={move.row.organization.name}>
                      {shortName(move.row.organization)}
                    </span>
                    <MoveWord move={move} />
                  </li>
                ))}
              </ol>
              {leftOut.length > 0 && (
                <p className="hint">
                  {words.leftOut(
                    leftOut
                      .map(({ organization }) => shortName(organization))
                      .join(text.listSeparator),
                  )}
                </p>
              )}
            </>
          );
        }}
      </PanelState>
    </section>
  );
}

function MoveWord({ move: { row, theirRank } }: { move: Move<Row> }) {
  const words = useWords();
  if (theirRank === null) return <b className="move new">{words.isNew}</b>;
  const step = theirRank - row.rank;
  if (step === 0) return <span className="move hint">{words.same}</span>;
  return (
    <b className={`move ${step > 0 ? 'up' : 'down'}`} title={words.was(theirRank)}>
      {step > 0 ? words.up(step) : words.down(-step)}
    </b>
  );
}
