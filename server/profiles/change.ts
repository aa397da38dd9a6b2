import type { ScoreProfile } from '../definitions/profile.ts';
import type { SaveScoreProfileInput } from '../schema.generated.ts';
import { type Problem, parseProfile } from './parse.ts';

/** One entry of a list of changes, under the field that it changes. */
interface Change {
  readonly section: Section;
  readonly name: string;
  readonly value: unknown;
}

type Section =
  | 'weights'
  | 'kindWeights'
  | 'saturations'
  | 'halfLifeYears'
  | 'severities'
  | 'expansionShares';

/** The base with the changes of an input, checked as one: every problem, or the profile. */
export function changeProfile(
  base: ScoreProfile,
  input: SaveScoreProfileInput,
): ReturnType<typeof parseProfile> {
  const changes = changesOf(input, base);
  const changed = <Values extends object>(section: Section, values: Values) => ({
    ...values,
    ...Object.fromEntries(
      changes
        .filter((change) => change.section === section)
        .map(({ name, value }) => [name, value]),
    ),
  });
  const parsed = parseProfile({
    key: input.key,
    name: input.name,
    version: base.version,
    weights: changed('weights', base.weights),
    kindWeights: changed('kindWeights', base.kindWeights),
    saturations: changed('saturations', base.saturations),
    halfLifeYears: changed('halfLifeYears', base.halfLifeYears),
    severities: changed('severities', base.severities),
    expansionShares: changed('expansionShares', base.expansionShares),
    calibration: changes.length === 0 ? base.calibration : null,
  });
  const repeated = repetitions(changes);
  if (repeated.length === 0) return parsed;
  return { problems: [...('problems' in parsed ? parsed.problems : []), ...repeated] };
}

function changesOf(input: SaveScoreProfileInput, base: ScoreProfile): Change[] {
  const bases = new Map<string, object>(Object.entries(base.weights));
  const change = (section: Section, name: string, value: unknown) => ({ section, name, value });
  return [
    ...(input.weights ?? []).map(({ mode, ...blocks }) =>
      change('weights', mode, { ...bases.get(mode), ...given(blocks) }),
    ),
    ...(input.kindWeights ?? []).map(({ kind, value }) => change('kindWeights', kind, value)),
    ...(input.saturations ?? []).map(({ kind, value }) => change('saturations', kind, value)),
    ...(input.halfLifeYears ?? []).map(({ type, value }) => change('halfLifeYears', type, value)),
    ...(input.severities ?? []).map(({ kind, value }) => change('severities', kind, value)),
    ...(input.expansionShares ?? []).map(({ sign, value }) =>
      change('expansionShares', sign, value),
    ),
  ];
}

/** A block that is null is one that is left out. */
const given = (blocks: object) =>
  Object.fromEntries(Object.entries(blocks).filter(([, value]) => typeof value === 'number'));

function repetitions(changes: readonly Change[]): Problem[] {
  const fields = changes.map(({ section, name }) => `${section}.${name}`);
  return changes.flatMap(({ value }, at) => {
    const field = fields[at] ?? '';
    return fields.indexOf(field) === at ? [] : [{ field, value, message: 'Named twice.' }];
  });
}
