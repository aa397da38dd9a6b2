import { usePlace } from '../place.ts';
import { useUrlState } from '../url-state.ts';
import type { Coverage } from './use-coverage.ts';
import { useWords } from './words.ts';

interface Props {
  readonly stages: Coverage['stages'];
}

/** 接下来收集什么: each stage leads to its place in the panorama. */
export function NextSteps({ stages }: Props) {
  const words = useWords();
  const [, go] = usePlace();
  const [, setUrl] = useUrlState();
  const open = async (id: string) => {
    await setUrl({ select: id });
    go('panorama');
  };
  if (stages.length === 0) return <p className="hint">{words.nothing}</p>;
  return (
    <ol className="next-steps">
      {stages.map(({ stage: { stage }, local, outside, text }, n) => {
        const steps = [local, outside].flatMap((discovery) => discovery?.count ?? []);
        return (
          <li key={stage.id}>
            <span className="hint">{n + 1}</span>
            <div>
              <button type="button" className="plain next-name" onClick={() => open(stage.id)}>
                {stage.name}
              </button>
              <p className="hint">{text}</p>
            </div>
            <span className={steps.length > 0 ? 'next-count' : 'hint'}>
              {steps.length > 0 ? words.one(Math.min(...steps)) : words.unmoved}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
