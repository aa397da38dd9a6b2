import { useState } from 'react';
import { formatMoment } from '../format.ts';
import type { OrganizationNameFragment, QuarantineDecision } from '../operations.generated.ts';
import { usePlace } from '../place.ts';
import { SourceChip } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';
import { DecisionForm } from './decision-form.tsx';
import type { Quarantined } from './use-quarantine.ts';
import { useWords } from './words.ts';

/** A name with all that is known of it; a decision is asked for in a row below. */
export function QuarantinedRow({ name }: { name: Quarantined }) {
  const words = useWords();
  const [, setUrl] = useUrlState();
  const [decision, setDecision] = useState<QuarantineDecision | null>(null);
  const { organization, bearers, source, decidedBy, decidedAt, note } = name;
  return (
    <>
      <tr className={decision ? 'is-asked' : undefined}>
        <th scope="row">{name.name}</th>
        <td>
          {organization ? (
            <OrganizationLink organization={organization} />
          ) : (
            <span className="hint">{words.gone}</span>
          )}
        </td>
        <td className="quarantine-why">{words.reason[name.reason]}</td>
        <td>
          {bearers.length === 0 && '—'}
          {bearers.map((bearer) => (
            <div key={bearer.id}>
              <OrganizationLink organization={bearer} />
            </div>
          ))}
        </td>
        <td>
          <div>
            {words.line(name.file, name.line)} {source && <SourceChip source={source} />}
          </div>
          <div className="hint">
            <button
              type="button"
              className="link"
              onClick={() => setUrl({ data: 'runs', run: name.runId })}
            >
              {words.run}
            </button>{' '}
            {words.foundAt(formatMoment(name.foundAt))}
          </div>
        </td>
        <td>
          {decidedBy && decidedAt && (
            <div className="hint">
              {words.decided(decidedBy, formatMoment(decidedAt))}
              {note && `:${note}`}
            </div>
          )}
          <Choices name={name} decision={decision} onChoose={setDecision} />
        </td>
      </tr>
      {decision && (
        <tr className="is-asked">
          <td colSpan={6}>
            <DecisionForm
              key={decision}
              id={name.id}
              decision={decision}
              onClose={() => setDecision(null)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly name: Quarantined;
  readonly decision: QuarantineDecision | null;
  readonly onChoose: (decision: QuarantineDecision | null) => void;
}

function Choices({ name, decision, onChoose }: ChoicesProps) {
  const words = useWords();
  const isTaken = name.bearers.length > 0;
  const choices = name.state === 'OPEN' ? (['RELEASE', 'KEEP'] as const) : (['REOPEN'] as const);
  return (
    <div className="quarantine-choices">
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="link"
          aria-expanded={decision === choice}
          disabled={choice === 'RELEASE' && (isTaken || !name.organization)}
          title={choice === 'RELEASE' && isTaken ? words.taken : words.explain[choice]}
          onClick={() => onChoose(decision === choice ? null : choice)}
        >
          {words.decision[choice]}
        </button>
      ))}
    </div>
  );
}

/** Leads to the profile in the panorama. */
function OrganizationLink({
  organization: { id, name },
}: {
  organization: OrganizationNameFragment;
}) {
  const words = useWords();
  const [, go] = usePlace();
  const [, setUrl] = useUrlState();
  const open = async () => {
    await setUrl({ select: id });
    go('panorama');
  };
  return (
    <button type="button" className="link" title={words.open(name)} onClick={open}>
      {name}
    </button>
  );
}
