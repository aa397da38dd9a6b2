import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOf, openSeenRows } from '../../server/imports/runs/seen-rows.ts';

it('knows the contents that it was given, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.array(fc.nat()), (given, others) => {
      const seen = openSeenRows();
      for (const content of given) seen.add(contentOf(content));

      for (const content of [...given, ...others]) {
        expect(seen.has(contentOf(content))).toBe(given.includes(content));
      }
    }),
  );
});

it('grows with what it is given', () => {
  const seen = openSeenRows();
  const contents = Array.from({ length: 20_000 }, (_, n) => contentOf(['测试', n]));

  seen.addAll(Buffer.concat(contents));

  expect(contents.every(seen.has)).toBe(true);
  expect(seen.has(contentOf(['测试', -1]))).toBe(false);
});
