import { type Lang, useLang } from '../i18n/text.ts';

const zh = {
  source: '来源',
  pick: '这些事实出自哪里',
  find: '按标题或发布者查找',
  none: '没有找到这样的来源。',
  create: '新来源',
  edit: '修改',
  title: '标题',
  titleHint: '用自己的话说明是什么,如“区统计局规上企业台账 2025-11”',
  publisher: '发布者',
  url: '网址',
  channel: '渠道',
  date: '日期',
  licence: '许可',
  reliability: '可信度',
  reliabilityHint: '0-1;不填时按渠道:区内 0.9,其余 0.8。事实的可信程度不会高于它的来源。',
  author: '登记人',
  authorHint: '岗位或代号,不写姓名',
  save: '保存来源',
  cancel: '取消',
  needed: '标题和登记人必填。',
  count: (count: number, isCapped: boolean) => `${count}${isCapped ? '+' : ''} 个来源`,
  more: '更多',
  noDay: '无日期',
  noLicence: '未注明',
};

export type SourceWords = typeof zh;

const en: SourceWords = {
  source: 'Source',
  pick: 'Where do these facts come from?',
  find: 'Find by title or publisher',
  none: 'There is no such source.',
  create: 'New source',
  edit: 'Edit',
  title: 'Title',
  titleHint:
    'what it is, in your own words, such as “Register of large companies, statistics bureau, 2025-11”',
  publisher: 'Publisher',
  url: 'Web address',
  channel: 'Channel',
  date: 'Date',
  licence: 'Licence',
  reliability: 'Reliability',
  reliabilityHint:
    '0-1; by its channel when empty: district 0.9, others 0.8. No fact is surer than its source.',
  author: 'Entered by',
  authorHint: 'a role or initials, not a name',
  save: 'Save source',
  cancel: 'Cancel',
  needed: 'Title and who enters it are required.',
  count: (count, isCapped) => `${count}${isCapped ? '+' : ''} sources`,
  more: 'More',
  noDay: 'no date',
  noLicence: 'not stated',
};

const words: Readonly<Record<Lang, SourceWords>> = { zh, en };

export function useWords(): SourceWords {
  return words[useLang()];
}
