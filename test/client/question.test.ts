import { createLoader } from 'nuqs/server';
import { describe, expect, it } from 'vitest';
import { readQuestion, targetsInput } from '../../client/question.ts';
import { selectionKind, urlParsers } from '../../client/url-state.ts';

const read = createLoader(urlParsers);

describe('the link', () => {
  it('opens on the home district and the first chain when it says nothing', () => {
    const question = readQuestion(read(''), [{ id: 'chain:test-a' }, { id: 'chain:test-b' }]);

    expect(question).toEqual({ chainId: 'chain:test-a', regionCode: '330105', asOf: null });
  });

  it('has no question before there is a chain', () => {
    expect(readQuestion(read(''), [])).toBeNull();
  });

  it('carries the whole question', () => {
    const url = read(
      '?region=330100&chain=chain:test-b&asOf=2025-06-30&mode=GAP_LED&scope=OUTSIDE_PROVINCE&roles=SUPPLIER,PARTNER&profile=profile:jia-office@3',
    );

    const question = readQuestion(url, []);

    expect(question && targetsInput(question, url, 50)).toEqual({
      chainId: 'chain:test-b',
      regionCode: '330100',
      asOf: '2025-06-30',
      mode: 'GAP_LED',
      scope: 'OUTSIDE_PROVINCE',
      roles: ['SUPPLIER', 'PARTNER'],
      profileId: 'profile:jia-office@3',
      first: 50,
    });
  });

  it('takes what it cannot read as absent', () => {
    const url = read('?region=33&asOf=2025-13-45&mode=ALL&tab=everybody&theme=pink');

    expect(url).toMatchObject({
      region: null,
      asOf: null,
      mode: 'ANCHOR_LED',
      tab: null,
      theme: null,
    });
  });
});

it('knows what is selected by its id', () => {
  expect(['org:test-a', 'stage:test/a', '9f86d081884c7d65'].map(selectionKind)).toEqual([
    'organization',
    'stage',
    'relation',
  ]);
});
