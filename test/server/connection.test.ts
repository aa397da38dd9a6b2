import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { connect, connectionFields, readPage } from '../../server/connection.ts';

const rules = { order: 'test', key: z.tuple([z.string()]) };
const row = (id: string): { node: { id: string }; key: [string] } => ({ node: { id }, key: [id] });
const none = async () => 0;

describe('a page', () => {
  it('has 20 items where no number is given, and asks for one row more', () => {
    expect(readPage({}, rules)).toMatchObject({ size: 20, limit: 21, isBackward: false });
    expect(readPage({ last: 5 }, rules)).toMatchObject({ size: 5, limit: 6, isBackward: true });
  });

  it('may be larger where the list allows it', () => {
    expect(readPage({ first: 500 }, { ...rules, max: 500 }).size).toBe(500);
    expect(() => readPage({ first: 501 }, { ...rules, max: 500 })).toThrow('at most 500');
  });

  it('takes the cursors that it gave', () => {
    const { edges } = connect([row('a')], readPage({}, rules), none);

    expect(readPage({ after: edges[0]?.cursor }, rules).after).toEqual(['a']);
  });

  it.each([
    '',
    'a',
    'bnVsbA',
    Buffer.from('["test"]').toString('base64url'),
    Buffer.from('["other",["a"]]').toString('base64url'),
    Buffer.from('["test",["a","b"]]').toString('base64url'),
  ])('refuses the cursor %j', (before) => {
    expect(() => readPage({ before }, rules)).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', argument: 'before', value: before },
      }),
    );
  });
});

describe('a connection', () => {
  it('keeps the page and knows from the row too many that there are more', () => {
    const page = readPage({ first: 2 }, rules);

    const full = connect([row('a'), row('b'), row('c')], page, none);
    const rest = connect([row('a'), row('b')], page, none);

    expect(full.nodes).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(full.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('turns the rows of a backward page', () => {
    const rows = [row('c'), row('b'), row('a')];

    const { nodes, pageInfo } = connect(rows, readPage({ last: 2 }, rules), none);

    expect(nodes).toEqual([{ id: 'b' }, { id: 'c' }]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('has no cursors where it is empty', () => {
    expect(connect([], readPage({}, rules), none).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([
    [9_999, 9_999, false],
    [10_000, 10_000, false],
    [10_001, 10_000, true],
  ])('of %i says %i, capped: %s, and counts once', async (stored, total, isCapped) => {
    const count = vi.fn(async () => stored);
    const connection = connect([], readPage({}, rules), count);

    expect(await connectionFields.totalCount(connection)).toBe(total);
    expect(await connectionFields.isTotalCountCapped(connection)).toBe(isCapped);
    expect(count).toHaveBeenCalledTimes(1);
  });
});
