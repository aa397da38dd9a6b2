import { useText } from '../i18n/text.ts';
import type { StageAction, StageStrength } from '../operations.generated.ts';

interface Props {
  readonly strength: StageStrength;
  readonly action: StageAction | null;
  readonly isShort?: boolean;
}

/** The word of a verdict and what is advised: 缺 · 补链. */
export function VerdictTag({ strength, action, isShort = false }: Props) {
  const text = useText();
  const isOpen = strength === 'GAP_SUSPECTED' && !isShort;
  return (
    <span className={`verdict ${strength}`}>
      {[text.strength[strength], action ? text.action[action] : null].filter(Boolean).join(' · ')}
      {isOpen && ` ${text.toVerify}`}
    </span>
  );
}
