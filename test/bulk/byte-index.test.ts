import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openByteIndex } from '../../server/bulk/byte-index.ts';

it('finds the texts that it has, by their bytes, and no others', () => {
  const texts = fc.uniqueArray(fc.string({ unit: fc.constantFrom('甲', 'a', '1', ':') }));
  fc.assert(
    fc.property(texts, texts, (known, others) => {
      const index = openByteIndex(known);
      const find = (text: string) => {
        const bytes = Buffer.from(`,${text},`);
        return index.find(bytes, 1, bytes.length - 1);
      };

      expect(known.map(find)).toEqual(known.map((_, number) => number));
      expect(others.map(find)).toEqual(others.map((text) => known.indexOf(text)));
    }),
  );
});
