import { useQuery } from '@tanstack/react-query';
import { useEdit } from '../edit.ts';
import { EditSection } from '../edit-section.tsx';
import { useText } from '../i18n/text.ts';
import { VerdictMark } from '../marks.tsx';
import { StageNumbersDocument } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { request } from '../request.ts';
import { useUrlState } from '../url-state.ts';
import { StageMembers } from './stage-members.tsx';
import { type PanoramaAnswer, type PanoramaStage, usePanorama } from './use-panorama.ts';
import { VerdictTag } from './verdict-tag.tsx';

interface Props {
  readonly question: Question;
  readonly id: string;
}

/** A stage: its verdict in a sentence, the numbers behind it, who works in it, what it feeds. */
export function StagePanel({ question, id }: Props) {
  const text = useText();
  const query = usePanorama(question);
  return (
    <PanelState query={query} rows={8}>
      {({ panorama }) => {
        const stage = panorama.stages.find((each) => each.stage.id === id);
        if (!stage) return <p className="empty">{text.notFound}</p>;
        return (
          <>
            <header className="panel-head">
              <VerdictMark strength={stage.strength} />
              <h2>{stage.stage.name}</h2>
              <VerdictTag strength={stage.strength} action={stage.action} />
            </header>
            <section>
              <p className="lead">{stage.explanation}</p>
              <Numbers question={question} stage={stage} />
            </section>
            <Links panorama={panorama} id={id} />
            <EditSection>
              {({ Findings }) => <Findings question={question} stage={stage.stage} />}
            </EditSection>
            <StageMembers question={question} id={id} where="UNCONFIRMED" />
            <StageMembers question={question} id={id} where="LOCAL" />
            <StageMembers question={question} id={id} where="OUTSIDE" />
            <NewMember stage={stage.stage} />
          </>
        );
      }}
    </PanelState>
  );
}

function Numbers({ question, stage }: { question: Question; stage: PanoramaStage }) {
  const text = useText();
  const { data } = useQuery({
    queryKey: ['stage numbers', question],
    queryFn: ({ signal }) => request(StageNumbersDocument, { ...question }, signal),
  });
  const more = data?.panorama.stages.find((each) => each.stage.id === stage.stage.id);
  const rows: readonly (readonly [string, string | number | null])[] = [
    [text.local, stage.localCount],
    [text.china, stage.totalCount],
    [text.abroad, stage.abroadCount],
    [text.unknownRegion, stage.unknownRegionCount],
    [text.unconfirmed, stage.unconfirmedCount],
    [text.present, stage.presentCount],
    [text.expected, more ? more.expectedCount.toFixed(1) : null],
    [text.locationQuotient, more?.locationQuotient?.toFixed(2) ?? null],
    [text.demand, stage.demand.toFixed(2)],
  ];
  return (
    <>
      <dl className="numbers">
        {rows.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value ?? '—'}</dd>
          </div>
        ))}
      </dl>
      {more?.stage.description && <p className="hint">{more.stage.description}</p>}
      {stage.stage.countedKinds.length > 0 && (
        <p className="hint">
          {text.countedKinds(
            stage.stage.countedKinds.map((kind) => text.kind[kind]).join(text.listSeparator),
          )}
          , {text.fundsNotJudged}
        </p>
      )}
    </>
  );
}

function Links({ panorama, id }: { panorama: PanoramaAnswer; id: string }) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const stages = new Map(panorama.stages.map((each) => [each.stage.id, each]));
  const groups = [
    [text.fedBy, panorama.links.filter(({ to }) => to.id === id), 'from'],
    [text.feeds, panorama.links.filter(({ from }) => from.id === id), 'to'],
  ] as const;
  if (groups.every(([, links]) => links.length === 0)) {
    return (
      <section>
        <p className="hint">{text.noFeeds}</p>
      </section>
    );
  }
  return groups.map(([word, links, end]) =>
    links.length === 0 ? null : (
      <section key={word}>
        <h3>{word}</h3>
        <ul className="lines">
          {links.map((link) => {
            const other = stages.get(link[end].id);
            return (
              other && (
                <li key={other.stage.id}>
                  <VerdictMark strength={other.strength} />
                  <button
                    type="button"
                    className="link"
                    onClick={() => setUrl({ select: other.stage.id })}
                  >
                    {other.stage.name}
                  </button>
                  <span className="hint end">{text.feedsTies(link.relationCount)}</span>
                </li>
              )
            );
          })}
        </ul>
      </section>
    ),
  );
}

function NewMember({ stage: { id, name } }: { stage: PanoramaStage['stage'] }) {
  const text = useText();
  const edit = useEdit();
  const open = () => edit({ what: 'createMembership', organization: null, stage: { id, name } });
  return (
    <section className="actions">
      <button type="button" className="link" onClick={open}>
        {text.newAttachment}
      </button>
    </section>
  );
}
