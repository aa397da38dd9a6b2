import { useText } from '../i18n/text.ts';
import type { StageAction, StageStrength } from '../operations.generated.ts';

interface Props {
  readonly strength: StageStrength;
  readonly action: StageAction | null;
  /** Whether words of this length leave the name beside them whole; all do when absent. */
  readonly fits?: (words: string) => boolean;
}

/** The word of a verdict and what is advised: 缺 · 补链; as much of it as there is room for. */
export function VerdictTag({ strength, action, fits = () => true }: Props) {
  const text = useText();
  const word = text.strength[strength];
  const advised = action ? `${word} · ${text.action[action]}` : word;
  const versions =
    strength === 'GAP_SUSPECTED' ? [`${advised} ${text.toVerify}`, advised] : [advised];
  return <span className={`verdict ${strength}`}>{versions.find(fits) ?? word}</span>;
}
