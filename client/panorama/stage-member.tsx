import { useState } from 'react';
import { FactActions, FactToggle } from '../fact-actions.tsx';
import { placeName, shortName } from '../format.ts';
import { useLang, useText } from '../i18n/text.ts';
import type { StageMembersQuery } from '../operations.generated.ts';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';

export type Member = StageMembersQuery['panorama']['stages'][number]['members']['nodes'][number];

interface Props {
  readonly member: Member;
  readonly isPlaceShown: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** An organisation of a stage, to be chosen with others or dealt with by itself. */
export function StageMember({ member, isPlaceShown, isChosen, onChoose }: Props) {
  const text = useText();
  const lang = useLang();
  const [, setUrl] = useUrlState();
  const [isOpen, setOpen] = useState(false);
  const { id, organization, evidence, confidence, status, sources, ageYears } = member;
  const name = shortName(organization);
  const place = isPlaceShown ? (placeName(organization, lang) ?? text.unknownRegion) : null;
  return (
    <>
      <li>
        <input
          type="checkbox"
          aria-label={text.choose(name)}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <button
          type="button"
          className="link"
          title={organization.name}
          onClick={() => setUrl({ select: organization.id })}
        >
          {name}
        </button>
        <span className="hint grow" title={evidence ?? undefined}>
          {[place, evidence].filter(Boolean).join(' · ')}
        </span>
        <span
          className="hint"
          title={ageYears === null ? text.undatedFact : text.yearsAgo(ageYears)}
        >
          {text.fact[status]} {confidence.toFixed(2)}
        </span>
        <SourceChips sources={sources} />
        <FactToggle name={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </li>
      {isOpen && (
        <li>
          <FactActions of="membership" fact={{ id, name: organization.name }} />
        </li>
      )}
    </>
  );
}
