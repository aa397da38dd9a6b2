import { useState } from 'react';
import { useText } from '../i18n/text.ts';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';
import type { OrganizationAnswer } from './organization-panel.tsx';

interface Props {
  readonly memberships: OrganizationAnswer['stages'];
  readonly chainId: string;
}

const shownAtFirst = 4;

/** Where it works, this chain first; below 0.5 an attachment is not counted. */
export function Memberships({ memberships, chainId }: Props) {
  const text = useText();
  const [, setUrl] = useUrlState();
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
        {shown.map(({ id, stage, evidence, status, confidence, sources }) => (
          <li key={id}>
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
            <span className="hint grow" title={evidence ?? undefined}>
              {stage.chain.id === chainId ? evidence : stage.chain.name}
            </span>
            <span className="hint">
              {text.fact[status]} {confidence.toFixed(2)}
            </span>
            <SourceChips sources={sources} />
          </li>
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
