import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStringStore } from '../../server/tables/string-store.ts';

it.each([
  ['in memory', 256],
  ['in a file', 0],
  ['in both', 1],
])('gives back what it keeps %s, in any order', (_, heldPages) => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.nat(200_000).map((length) => '甲x'.repeat(length / 2)),
  );
  const asked = fc.array(fc.nat(99), { minLength: 10, maxLength: 50 });

  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), asked, (texts, order) => {
      const store = openStringStore(heldPages);
      for (const each of texts) store.add(each);

      const found = order.map((index) => store.at(index) === texts[index]);
      store.close();

      expect(found).toEqual(order.map(() => true));
    }),
    { numRuns: 30 },
  );
});
