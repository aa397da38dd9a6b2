import { formatDay, shortName } from '../format.ts';
import { useSignalWords } from '../i18n/signals.ts';
import { useText } from '../i18n/text.ts';
import { KindMark } from '../marks.tsx';
import type { SignalFieldsFragment } from '../operations.generated.ts';
import { Panel } from '../panel.tsx';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { SignalMark } from '../signal-mark.tsx';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';
import './signals.css';
import { useWarnings, type Warning } from './use-warnings.ts';
import { useWords } from './words.ts';

/** 外迁预警: who of the chain shows signs of leaving the region, the newest sign first. */
export function WarningsPanel({ question }: { question: Question }) {
  const text = useText();
  const words = useWords();
  const [, setUrl] = useUrlState();
  const query = useWarnings(question);
  return (
    <Panel label={text.leavingWarnings} onClose={() => setUrl({ panel: null })}>
      <header className="panel-head">
        <h2>{text.leavingWarnings}</h2>
        <span className="hint">{words.sorted}</span>
      </header>
      <PanelState query={query} rows={4}>
        {({ leavingWarnings }) =>
          leavingWarnings.length === 0 ? (
            <div className="empty">
              <p>{words.none}</p>
              <p className="hint">{words.help}</p>
              <code>npm run seed -- signals FILE.csv</code>
            </div>
          ) : (
            <>
              <ol className="warnings">
                {leavingWarnings.map((warning) => (
                  <WarningRow key={warning.organization.id} warning={warning} />
                ))}
              </ol>
              <p className="hint warnings-foot">{words.notProof}</p>
            </>
          )
        }
      </PanelState>
    </Panel>
  );
}

function WarningRow({ warning }: { warning: Warning }) {
  const text = useText();
  const words = useWords();
  const [, setUrl] = useUrlState();
  const { organization, stages, isChainLeader, signals, newestOn, ageDays } = warning;
  const leaving = signals.filter(({ category }) => category === 'LEAVING');
  const risks = signals.filter(({ category }) => category === 'RISK');
  const newest = leaving.find(({ occurredOn }) => occurredOn === newestOn);
  const day = formatDay(newestOn, newest?.occurredOnPrecision);
  return (
    <li>
      <div className="warning-head">
        <KindMark kind={organization.kind} isLocal />
        <button
          type="button"
          className="plain warning-name"
          title={organization.name}
          onClick={() => setUrl({ select: organization.id })}
        >
          {shortName(organization)}
        </button>
        {isChainLeader && <span className="tag">{words.leader}</span>}
        <span className="hint end">
          {day && words.since(day)} · {words.age(ageDays)}
        </span>
      </div>
      <p className="hint">{stages.map(({ name }) => name).join(text.listSeparator)}</p>
      <Signals title={words.leaving} signals={leaving} />
      {risks.length > 0 && <Signals title={words.risks} signals={risks} />}
    </li>
  );
}

interface SignalsProps {
  readonly title: string;
  readonly signals: readonly SignalFieldsFragment[];
}

function Signals({ title, signals }: SignalsProps) {
  const text = useText();
  const { category } = useSignalWords();
  return (
    <ul className="signals" aria-label={title}>
      {signals.map((signal) => (
        <li key={signal.id}>
          <SignalMark category={signal.category} />
          <span className="signal-word">{category[signal.category]}</span>
          <span className="signal-text">
            {signal.text}
            {signal.status === 'UNVERIFIED' && <b> {text.fact.UNVERIFIED}</b>}
          </span>
          <SourceChips sources={signal.sources} />
        </li>
      ))}
    </ul>
  );
}
