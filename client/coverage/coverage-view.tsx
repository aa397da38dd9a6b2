import { Segmented } from 'antd';
import { useState } from 'react';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { Updating } from '../waiting.tsx';
import { Bar } from './bar.tsx';
import './coverage.css';
import { Measures } from './measures.tsx';
import { NextSteps } from './next-steps.tsx';
import { type Coverage, useCoverage } from './use-coverage.ts';
import { useWords } from './words.ts';

/** 覆盖情况: what is known, how old it is, and what would make the verdicts sure. */
export function CoverageView({ question }: { question: Question | null }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const query = useCoverage(question, isWhole);
  return (
    <div className="coverage">
      <Segmented
        aria-label={words.scope}
        value={isWhole ? 'whole' : 'chain'}
        options={[
          { value: 'chain', label: words.chain },
          { value: 'whole', label: words.whole },
        ]}
        onChange={(scope) => setWhole(scope === 'whole')}
      />
      <PanelState query={query} rows={6}>
        {({ coverage }) => (
          <>
            <Updating query={query} />
            <div className="coverage-known">
              <section>
                <h2>{[coverage.chain?.name ?? words.whole, words.title].join(' · ')}</h2>
                <Measures coverage={coverage} isWide />
              </section>
              {coverage.chain && <Ages ages={coverage.tieAges} />}
              <Faults faults={coverage.faults} />
            </div>
            {coverage.chain && (
              <section>
                <h2>
                  {words.next} <span className="hint">{words.order}</span>
                </h2>
                <NextSteps stages={coverage.stages} />
              </section>
            )}
          </>
        )}
      </PanelState>
    </div>
  );
}

function Ages({ ages }: { ages: Coverage['tieAges'] }) {
  const words = useWords();
  const total = ages.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2>{words.ages}</h2>
      {total === 0 && <p className="hint">{words.noTies}</p>}
      <div className="measures">
        {ages.map(({ years, count }) => (
          <Bar
            key={years ?? 'undated'}
            label={words.age(years)}
            count={count}
            total={total}
            figure={count}
          />
        ))}
      </div>
    </section>
  );
}

function Faults({ faults }: { faults: Coverage['faults'] }) {
  const words = useWords();
  const found = faults.filter(({ count }) => count > 0);
  return (
    <section>
      <h2>{words.faults}</h2>
      {found.length === 0 ? (
        <p className="hint">{words.sound}</p>
      ) : (
        <ul className="faults">
          {found.map(({ kind, count }) => (
            <li key={kind}>{words.fault(kind, count)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same in short, beside what is being imported. */
export function CoverageAside({ question }: { question: Question | null }) {
  const words = useWords();
  const query = useCoverage(question, false);
  return (
    <PanelState query={query} rows={4}>
      {({ coverage }) => (
        <div className="coverage is-aside">
          <section>
            <h2>{words.title}</h2>
            <Measures coverage={coverage} />
          </section>
          <section>
            <h2>
              {words.next} <span className="hint">{words.order}</span>
            </h2>
            <NextSteps stages={coverage.stages.slice(0, asideSteps)} />
          </section>
        </div>
      )}
    </PanelState>
  );
}

/** Stages that stand beside an import. */
const asideSteps = 6;
