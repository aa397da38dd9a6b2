import { expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import {
  riskKinds,
  signalKindOf,
  signalKinds,
  signalWord,
} from '../../server/definitions/signals.ts';

it('weighs every kind of risk, and nothing else', () => {
  expect(Object.keys(defaultProfile.severities).sort()).toEqual(riskKinds.toSorted());
});

it.each(signalKinds)('reads %s by its name and by the word that is shown', (kind) => {
  expect(signalKindOf(kind)).toBe(kind);
  expect(signalKindOf(signalWord(kind))).toBe(kind);
});

it.each(['', 'financing', '合并', '被'])('takes %j for no kind', (text) => {
  expect(signalKindOf(text)).toBeUndefined();
});
