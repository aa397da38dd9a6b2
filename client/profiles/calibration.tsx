import type { ProfileFieldsFragment } from '../operations.generated.ts';
import { useWords } from './words.ts';

/** On what each profile was tuned, or that a person set it. */
export function Calibration({ profiles }: { profiles: readonly ProfileFieldsFragment[] }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.calibration}</h3>
      <div className="calibrations">
        {profiles.map(({ id, version, calibration }) => (
          <dl key={id} className="facts">
            <div>
              <dt>{words.versions}</dt>
              <dd>
                <b>{version}</b>
              </dd>
            </div>
            {(calibration
              ? [
                  [words.calibrationData, calibration.data],
                  [words.calibrationDate, calibration.date],
                  [words.calibrationResult, calibration.result],
                ]
              : [[words.calibration, words.byHand]]
            ).map(([word, value]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </section>
  );
}
