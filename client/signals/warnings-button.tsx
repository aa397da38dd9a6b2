import { Button } from 'antd';
import { useText } from '../i18n/text.ts';
import type { Question } from '../question.ts';
import { SignalMark } from '../signal-mark.tsx';
import { useUrlState } from '../url-state.ts';
import { maxWarnings, useWarnings } from './use-warnings.ts';

/** How many may leave; a click lists them in place of the targets. */
export function WarningsButton({ question }: { question: Question }) {
  const text = useText();
  const [{ panel }, setUrl] = useUrlState();
  const count = useWarnings(question).data?.leavingWarnings.length;
  const isOpen = panel === 'warnings';
  return (
    <Button
      className="warnings-button"
      aria-expanded={isOpen}
      icon={count ? <SignalMark category="LEAVING" /> : null}
      onClick={() => setUrl({ panel: isOpen ? null : 'warnings', select: null })}
    >
      {text.leavingWarnings}
      {count !== undefined && ` ${count === maxWarnings ? `${count}+` : count}`}
    </Button>
  );
}
