import { expect, it } from 'vitest';
import { org } from './build.ts';
import {
  cityPrefix,
  isLocal,
  isOutside,
  knownCity,
  mayBeLocal,
  placeClass,
  prefix,
} from './place.ts';

it('shortens a code to what it knows', () => {
  expect([prefix('330105'), prefix('330100'), prefix('330000'), prefix('331000')]).toEqual([
    '330105',
    '3301',
    '33',
    '3310',
  ]);
});

it('takes an organisation known by its city as local to the city, perhaps to the district', () => {
  const inCity = org('a', { regionCode: '330100' });

  expect(isLocal(inCity, '330100')).toBe(true);
  expect(isLocal(inCity, '330105')).toBe(false);
  expect(mayBeLocal(inCity, '330105')).toBe(true);
  expect(mayBeLocal(inCity, '330100')).toBe(false);
});

it('measures a scope by district, city and province', () => {
  const scopesOf = (regionCode: string) =>
    (['OUTSIDE_REGION', 'OUTSIDE_CITY', 'OUTSIDE_PROVINCE'] as const).filter((scope) =>
      isOutside(org('a', { regionCode }), '330105', scope),
    );

  expect(scopesOf('330105')).toEqual([]);
  expect(scopesOf('330106')).toEqual(['OUTSIDE_REGION']);
  expect(scopesOf('330200')).toEqual(['OUTSIDE_REGION', 'OUTSIDE_CITY']);
  expect(scopesOf('310104')).toEqual(['OUTSIDE_REGION', 'OUTSIDE_CITY', 'OUTSIDE_PROVINCE']);
});

it('has one city in Shanghai and none in a bare province', () => {
  expect(cityPrefix('310104')).toBe('31');
  expect(knownCity('310000')).toBe('31');
  expect(knownCity('330000')).toBeNull();
});

it('tells China, abroad and unknown apart', () => {
  const { regionCode: _known, ...nowhere } = org('a');

  expect(placeClass(org('a', { regionCode: '810000' }))).toBe('CHINA');
  expect(placeClass({ ...nowhere, country: 'DE' })).toBe('ABROAD');
  expect(placeClass({ ...nowhere, country: 'CN' })).toBe('UNKNOWN');
  expect(placeClass(nowhere)).toBe('UNKNOWN');
  expect(isOutside(nowhere, '330105', 'OUTSIDE_PROVINCE')).toBe(true);
});
