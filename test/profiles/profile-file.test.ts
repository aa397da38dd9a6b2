import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readProfileFile } from '../../seeds/profiles/read.ts';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { temporaryFolder } from '../seeds/fixture/temporary-folder.ts';

const own = { ...defaultProfile, key: 'jia-office', name: '甲一测试方案' };

function read(content: string | Uint8Array) {
  const folder = temporaryFolder({ 'profile.json': content });
  return readProfileFile(fileURLToPath(new URL('profile.json', folder)));
}

it("reads a file of the shape of the product's own, with the mark of an editor too", () => {
  expect(read(JSON.stringify(own))).toEqual(own);
  expect(read(`\uFEFF${JSON.stringify(own)}`)).toEqual(own);
});

it('is refused with all problems, by field and value', () => {
  const { severities: _, ...rest } = own;
  const kindWeights = { ...own.kindWeights, RIVAL: -0.5, COUSIN: 0.1 };
  const halfLifeYears = { ...own.halfLifeYears, SUPPLIES: 0, ACTIVITY: '2' };
  const file = JSON.stringify({ ...rest, kindWeights, halfLifeYears, luck: { a: 1 } });

  const failure = () => read(file.replace('"GROUP":0.25', '"GROUP":1e999'));

  for (const line of [
    'kindWeights.RIVAL: Must be a number from 0 to less than 1. Given: -0.5',
    /kindWeights\.COUSIN: Unknown; known are .* Given: 0\.1/,
    'saturations.GROUP: Must be a number from 0.000001 to 1000000. Given: Infinity',
    /halfLifeYears\.SUPPLIES: Must be .* above 0.* Given: 0\n/,
    /halfLifeYears\.ACTIVITY: Must be .* Given: 2\n/,
    'severities: Missing; must be an object',
    /luck: Unknown; .* Given: {"a":1}/,
  ]) {
    expect(failure).toThrow(line);
  }
});

it.each(['lianpu', 'lianpu-2026'])("is refused under the product's own key %s", (key) => {
  expect(() => read(JSON.stringify({ ...own, key }))).toThrow(/key: Is kept .* Given: lianpu/);
});

it.each([
  ['no JSON', '{"key": NaN}'],
  ['another encoding', new Uint8Array([0x22, 0xb7, 0xbd, 0xb0, 0xb8, 0x22])],
])('is refused when it is %s', (_, content) => {
  expect(() => read(content)).toThrow('cannot be read as JSON in UTF-8');
});

it('is refused when it is not there', () => {
  expect(() => readProfileFile('no-such-profile.json')).toThrow('no-such-profile.json');
});
