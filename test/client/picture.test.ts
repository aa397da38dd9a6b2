import { expect, it } from 'vitest';
import { pictureOf } from '../../client/targets/picture.ts';

const url = { tab: null, path: null, reason: null };

it('shows the best reach path of a row that says nothing', () => {
  expect(pictureOf(url)).toEqual({ of: 'path', index: 0 });
  expect(pictureOf({ ...url, tab: 'matches', path: 2 })).toEqual({ of: 'path', index: 2 });
});

it('shows the likeness that carries most of a lead that says nothing', () => {
  expect(pictureOf({ ...url, tab: 'leads' })).toEqual({ of: 'reason', index: 0 });
});

it('shows the likeness that the reader chose, in any list', () => {
  expect(pictureOf({ ...url, tab: 'leads', reason: 3 })).toEqual({ of: 'reason', index: 3 });
  expect(pictureOf({ ...url, tab: 'targets', reason: 1 })).toEqual({ of: 'reason', index: 1 });
});

it('shows a lead’s reach path once the reader asks for it', () => {
  expect(pictureOf({ ...url, tab: 'leads', path: 0 })).toEqual({ of: 'path', index: 0 });
});
