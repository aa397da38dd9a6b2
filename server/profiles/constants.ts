import type { ScoreProfile } from '../definitions/profile.ts';
import {
  agingNames,
  blockNames,
  keysOf,
  kindNames,
  modeNames,
  riskNames,
  signNames,
} from './names.ts';
import { summedKinds } from './rules.ts';

/** One number of a profile. */
interface Constant {
  /** Such as `weights.ANCHOR_LED.ties`. */
  readonly field: string;
  readonly name: string;
  readonly value: number;
}

/** All numbers of a profile, in the same order for each. */
function constantsOf(profile: ScoreProfile): Constant[] {
  const { weights, kindWeights, saturations, halfLifeYears, severities, expansionShares } = profile;
  const list = <Key extends string>(
    field: string,
    title: string,
    keys: readonly Key[],
    names: Readonly<Record<Key, string>>,
    values: Readonly<Record<Key, number>>,
  ) =>
    keys.map((key) => ({
      field: `${field}.${key}`,
      name: `${title}·${names[key]}`,
      value: values[key],
    }));
  return [
    ...keysOf(modeNames).flatMap((mode) =>
      list(
        `weights.${mode}`,
        `${modeNames[mode]}权重`,
        keysOf(blockNames),
        blockNames,
        weights[mode],
      ),
    ),
    ...list('kindWeights', '分值', keysOf(kindNames), kindNames, kindWeights),
    ...list('saturations', '饱和系数', summedKinds, kindNames, saturations),
    ...list('halfLifeYears', '半衰期（年）', keysOf(agingNames), agingNames, halfLifeYears),
    ...list('severities', '风险程度', keysOf(riskNames), riskNames, severities),
    ...list('expansionShares', '扩张份额', keysOf(signNames), signNames, expansionShares),
  ];
}

/** Where the numbers of two profiles differ, in the order of the constants. */
export function compareProfiles(ours: ScoreProfile, theirs: ScoreProfile) {
  const others = new Map(constantsOf(theirs).map(({ field, value }) => [field, value]));
  return constantsOf(ours).flatMap(({ field, name, value }) => {
    const other = others.get(field) ?? value;
    return other === value ? [] : [{ field, name, ours: value, theirs: other }];
  });
}
