import { useLang, useText } from '../i18n/text.ts';
import type { TargetReasonsQuery } from '../operations.generated.ts';

type Candidate = NonNullable<TargetReasonsQuery['recommendedTargets']['candidate']>;

/** What the rank is worth: whether it is more than fame, and how much hangs on the weights. The server's sentences are Chinese. */
export function Checks({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const lang = useLang();
  const { beyondFame, sensitivity } = candidate;
  return (
    <dl className="checks">
      {beyondFame && (
        <div>
          <dt>{text.fame}</dt>
          <dd className={beyondFame.verdict}>
            {lang === 'en' && <b>{text.fameVerdict[beyondFame.verdict]}: </b>}
            {beyondFame.text}
          </dd>
        </div>
      )}
      <div>
        <dt>{text.robustness}</dt>
        <dd>{sensitivity.text}</dd>
      </div>
    </dl>
  );
}
