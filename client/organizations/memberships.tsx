import { useState } from 'react';
import { FactActions, FactToggle } from '../fact-actions.tsx';
import { useText } from '../i18n/text.ts';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';
import type { OrganizationAnswer } from './organization-panel.tsx';

interface Props {
  readonly organization: OrganizationAnswer;
  readonly chainId: string;
}

const shownAtFirst = 4;

/** Where it works, this chain first; below 0.5 an attachment is not counted. */
export function Memberships({ organization, chainId }: Props) {
  const text = useText();
  const memberships = organization.stages;
  const [isOpen, setOpen] = useState(false);
  const here = memberships.filter(({ stage }) => stage.chain.id === chainId);
  const elsewhere = memberships.filter(({ stage }) => stage.chain.id !== chainId);
  const all = [...here, ...elsewhere];
  const shown = isOpen ? all : all.slice(0, shownAtFirst);
  return (
    <section>
      <h3>
        {text.stages}
        {all.length > 0 && (
          <span className="hint end">{text.stagesHere(here.length, elsewhere.length)}</span>
        )}
      </h3>
      {all.length === 0 && <p className="hint">{text.noStages}</p>}
      <ul className="lines">
        {shown.map((membership) => (
          <Membership
            key={membership.id}
            membership={membership}
            organizationName={organization.name}
            chainId={chainId}
          />
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {text.moreStages(all.length - shown.length)}
        </button>
      )}
    </section>
  );
}

interface MembershipProps {
  readonly membership: OrganizationAnswer['stages'][number];
  readonly organizationName: string;
  readonly chainId: string;
}

function Membership({ membership, organizationName, chainId }: MembershipProps) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const [isOpen, setOpen] = useState(false);
  const { id, stage, evidence, status, confidence, sources, ageYears, decision } = membership;
  return (
    <>
      <li>
        <button
          type="button"
          className="link"
          onClick={() =>
            setUrl(
              stage.chain.id === chainId
                ? { select: stage.id }
                : { chain: stage.chain.id, select: stage.id, target: null, path: null },
            )
          }
        >
          {stage.name}
        </button>
        {membership.contradictions.length > 0 && (
          <span className="contested">{text.contested}</span>
        )}
        <span className="hint grow" title={evidence ?? undefined}>
          {stage.chain.id === chainId ? evidence : stage.chain.name}
        </span>
        <span className="hint" title={decision ? text.decision[decision] : undefined}>
          {text.fact[status]} {confidence.toFixed(2)} ·{' '}
          {ageYears === null ? text.undatedFact : text.yearsAgo(ageYears)}
        </span>
        <SourceChips sources={sources} />
        <FactToggle name={stage.name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </li>
      {isOpen && (
        <li>
          <FactActions of="membership" fact={{ id, name: `${organizationName} → ${stage.name}` }} />
        </li>
      )}
    </>
  );
}
