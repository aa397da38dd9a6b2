import { expect, it } from 'vitest';
import type { GraphData } from '../../server/write/graph-data.ts';
import { facts, on, open, org, outsider, tie, today } from './build.ts';
import { takeSnapshot } from './snapshot.ts';
import { strengthOf } from './strength.ts';

function strengthIn(data: GraphData, subject = org('a')): number {
  const organizations = [subject, ...(data.organizations ?? [])];
  const snapshot = takeSnapshot(open({ ...data, organizations }), '330105', today);
  return strengthOf(snapshot, 'chain:t', subject);
}

it('is 0.3 for anybody and more for institutes, investors and parks', () => {
  expect(strengthIn({})).toBe(0.3);
  expect(strengthIn({}, org('a', { label: 'Park' }))).toBe(0.4);
  expect(strengthIn({}, org('a', { label: 'Investor' }))).toBe(0.5);
  expect(strengthIn({}, org('a', { label: 'Institute' }))).toBe(0.6);
});

it('is 0.6 with a title that still holds', () => {
  const title = { organizationId: 'a', name: '专精特新小巨人', ...facts };

  expect(strengthIn({ titles: [title] })).toBe(0.6);
  expect(strengthIn({ titles: [{ ...title, name: '制造业单项冠军' }] })).toBe(0.6);
  expect(strengthIn({ titles: [{ ...title, name: '高新技术企业' }] })).toBe(0.3);
  expect(strengthIn({ titles: [{ ...title, validTo: on('2025-06-01') }] })).toBe(0.3);
});

it('is 0.7 for a listed company and what a local listed one controls', () => {
  const ties = [tie('CONTROLS', 'p', 'a')];

  expect(strengthIn({}, org('a', { stockCode: '600000' }))).toBe(0.7);
  expect(strengthIn({ organizations: [org('p', { stockCode: '600000' })], ties })).toBe(0.7);
  expect(strengthIn({ organizations: [outsider('p', { stockCode: '600000' })], ties })).toBe(0.3);
  expect(strengthIn({ organizations: [org('p')], ties })).toBe(0.3);
});

it('is 1 on the list of leaders of this chain, whatever the region', () => {
  const leader = { regionCode: '330100', organizationId: 'a', reason: '测试', sourceIds: ['s'] };

  expect(strengthIn({ chainLeaders: [{ chainId: 'chain:t', ...leader }] })).toBe(1);
  expect(strengthIn({ chainLeaders: [{ chainId: 'chain:other', ...leader }] })).toBe(0.3);
});
