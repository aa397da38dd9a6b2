import { useState } from 'react';
import { useText } from '../i18n/text.ts';
import type { RelationType } from '../operations.generated.ts';
import { TieSample } from '../tie-sample.tsx';
import type { OrganizationAnswer } from './organization-panel.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly organization: OrganizationAnswer;
  readonly asOf: string | null;
}

/** How many ties of each type, by direction; a type picked here narrows the timeline. */
export function Ties({ organization, asOf }: Props) {
  const text = useText();
  const [type, setType] = useState<RelationType | null>(null);
  const types = Map.groupBy(organization.relationCounts, (each) => each.type);
  const total = organization.relationCounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <section>
        <h3>
          {text.ties}
          <span className="hint end">{text.tieTotal(total)}</span>
        </h3>
        {total === 0 && <p className="hint">{text.noTies}</p>}
        <div className="tie-counts">
          {[...types].map(([each, counts]) => (
            <button
              key={each}
              type="button"
              aria-pressed={type === each}
              onClick={() => setType(type === each ? null : each)}
            >
              <TieSample type={each} />
              <span>{text.tie[each]}</span>
              <span className="hint end">
                {counts
                  .map(({ direction, count }) => `${text.direction[direction]} ${count}`)
                  .join(' · ')}
              </span>
            </button>
          ))}
        </div>
      </section>
      {(total > 0 || organization.signals.length > 0) && (
        <Timeline
          organizationId={organization.id}
          asOf={asOf}
          type={type}
          signals={organization.signals}
        />
      )}
    </>
  );
}
