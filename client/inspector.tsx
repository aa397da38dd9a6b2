import { useText } from './i18n/text.ts';
import { OrganizationPanel } from './organizations/organization-panel.tsx';
import { Panel } from './panel.tsx';
import { StagePanel } from './panorama/stage-panel.tsx';
import type { Question } from './question.ts';
import { RelationPanel } from './relations/relation-panel.tsx';
import { selectionKind, useUrlState } from './url-state.ts';

interface Props {
  readonly question: Question;
  readonly id: string;
}

const panels = { organization: OrganizationPanel, stage: StagePanel, relation: RelationPanel };

/** Whatever is selected, in place of the list. */
export function Inspector({ question, id }: Props) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const Selected = panels[selectionKind(id)];
  return (
    <Panel label={text.inspector} onClose={() => setUrl({ select: null })}>
      <Selected question={question} id={id} />
    </Panel>
  );
}
