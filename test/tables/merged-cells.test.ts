import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, readMerges } from '../../server/tables/merged-cells.ts';

it.each([
  ['A1', 0],
  ['Z9', 25],
  ['AA1', 26],
  ['SG1', 500],
  ['XFD1', 16_383],
  ['7', -1],
])('reads the column of %s', (reference, column) => {
  expect(columnOf(reference)).toBe(column);
});

it('finds merged ranges however the bytes are cut', async () => {
  const cells = '<x:c t="str"><x:v>mergeCell ref="A9:B9"</x:v></x:c>'.repeat(50);
  const xml = `<x:sheetData>${cells}</x:sheetData><x:mergeCells count="2"><x:mergeCell ref="B3:C4"/><x:mergeCell ref='A1:AA1' /></x:mergeCells><x:pageMargins/>`;

  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(xml.length), { maxLength: 20 }), async (cuts) => {
      const merges = await readMerges(pieces(Buffer.from(xml), cuts));

      expect(merges).toEqual([
        { top: 1, left: 0, bottom: 1, right: 26 },
        { top: 3, left: 1, bottom: 4, right: 2 },
      ]);
    }),
  );
});

async function* pieces(bytes: Buffer, cuts: readonly number[]) {
  const ends = [...cuts, bytes.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    yield bytes.subarray(start, end);
    start = end;
  }
}
