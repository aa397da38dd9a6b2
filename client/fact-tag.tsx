import { useText } from './i18n/text.ts';
import type { FactStatus } from './operations.generated.ts';

interface Props {
  readonly status: FactStatus;
  /** 0-1 */
  readonly confidence: number;
}

/** How well a fact is established, always as a word. */
export function FactTag({ status, confidence }: Props) {
  const text = useText();
  return (
    <span className={`fact ${status}`} title={`${text.confidence} ${confidence.toFixed(2)}`}>
      {text.fact[status]} · {confidence.toFixed(2)}
    </span>
  );
}
