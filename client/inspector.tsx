import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from './i18n/text.ts';
import './inspector.css';
import { OrganizationPanel } from './organizations/organization-panel.tsx';
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
  const Panel = panels[selectionKind(id)];
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    // A link that opens here has nobody's focus to take.
    if (!(before instanceof HTMLElement) || before === document.body) return;
    const isByKeyboard = before.matches(':focus-visible');
    box.current?.focus({ preventScroll: true });
    if (window.matchMedia('(max-width: 1024px)').matches) box.current?.scrollIntoView();
    return () => {
      if (isByKeyboard && before.isConnected) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="inspector" ref={box} aria-label={text.inspector} tabIndex={0}>
      <Button
        type="text"
        className="inspector-close"
        aria-label={text.close}
        onClick={() => setUrl({ select: null })}
        icon={
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        }
      />
      <Panel question={question} id={id} />
    </section>
  );
}
