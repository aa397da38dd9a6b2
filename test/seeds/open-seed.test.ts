import { expect, it } from 'vitest';
import { loadGongshu } from '../../seeds/gongshu/load.ts';
import { openSeed } from '../../seeds/open-seed.ts';

it('knows the shipped seeds', () => {
  expect(openSeed(['gongshu'])).toBe(loadGongshu);
});

it.each([
  ['no seed', []],
  ['an unknown seed', ['measurements']],
  ['a word too many', ['gongshu', 'x']],
])('says in one line what is known when given %s', (_, words) => {
  expect(() => openSeed(words)).toThrow(
    'Usage: npm run seed -- gongshu | chains | regions | chainkg DIR',
  );
});

it('asks for the folder of chainkg, and says when it is not there', () => {
  expect(() => openSeed(['chainkg'])).toThrow('chainkg needs the folder');
  expect(() => openSeed(['chainkg', './no-such-folder'])).toThrow('There is no folder');
});
