import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExportTemplate, Names } from '../../server/templates/template.ts';
import { exportTemplates, templates } from '../../server/templates/templates.ts';
import { built } from './clean-file-row.ts';
import { isComplete, items } from './items.ts';

const names: Names = {
  organization: (id) => `${id} 甲一测试,"材料"`,
  stage: () => ({ chain: '甲一测试产业链', stage: '测试|材料' }),
  chain: () => '甲一测试产业链',
  product: (id) => `测试,树脂 ${id}`,
};

it('has an item to try for every template but the presets', () => {
  expect(isComplete).toBe(true);
  expect(Object.keys(items).sort()).toEqual(Object.keys(exportTemplates).sort());
  expect(Object.values(exportTemplates)).toEqual(templates.filter(({ isPreset }) => !isPreset));
});

it.each(Object.keys(items) as (keyof typeof items)[])(
  'reads a row of an export of %s as the same item',
  (list) => {
    const template = exportTemplates[list] as ExportTemplate<unknown>;

    fc.assert(
      fc.property(items[list] as fc.Arbitrary<object>, (item) => {
        const cells = template.cellsOf(item, names);
        const row = Object.fromEntries(template.columns.map(({ key }, n) => [key, cells[n] ?? '']));

        expect(built(template, row).main).toEqual(item);
      }),
      { numRuns: 200 },
    );
  },
);
