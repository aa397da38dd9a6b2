import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExportTemplate, Names } from '../../server/templates/template.ts';
import { exportTemplates, templates } from '../../server/templates/templates.ts';
import { built } from './clean-file-row.ts';
import { items } from './items.ts';

const names: Names = {
  organization: (id) => `${id} 甲一测试,"材料"`,
  stage: () => ({ chain: '甲一测试产业链', stage: '测试|材料' }),
  chain: () => '甲一测试产业链',
  product: (id) => `测试,树脂 ${id}`,
};

it('has an item to try for every template but the presets', () => {
  expect(Object.keys(items)).toEqual(
    templates.filter(({ isPreset }) => !isPreset).map(({ key }) => key),
  );
  expect(Object.values(exportTemplates).map(({ key }) => key)).toEqual(Object.keys(items));
});

it.each(Object.keys(items) as (keyof typeof items)[])(
  'reads a row of an export of %s as the same item',
  (key) => {
    const template = Object.values(exportTemplates).find(
      (each) => each.key === key,
    ) as ExportTemplate<unknown>;

    fc.assert(
      fc.property(items[key] as fc.Arbitrary<object>, (item) => {
        const cells = template.cellsOf(item, names);
        const row = Object.fromEntries(template.columns.map(({ key }, n) => [key, cells[n] ?? '']));

        expect(built(template, row).main).toEqual(item);
      }),
      { numRuns: 200 },
    );
  },
);
