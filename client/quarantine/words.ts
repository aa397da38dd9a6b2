import { type Lang, useLang } from '../i18n/text.ts';
import type {
  QuarantineDecision,
  QuarantineReason,
  QuarantineState,
} from '../operations.generated.ts';

const zh = {
  about: '来源写给某主体、但看来属于别家的名称。在这里的名称不作别名、查不到,导入也不按它认主体。',
  states: '看哪些',
  state: {
    OPEN: '待判断',
    KEPT: '维持隔离',
    RELEASED: '已放行',
  } satisfies Record<QuarantineState, string>,
  count: (count: number, isCapped: boolean) => `${count}${isCapped ? '+' : ''} 个名称`,
  none: {
    OPEN: '没有待判断的名称。',
    KEPT: '没有判定为别家的名称。',
    RELEASED: '没有放行过的名称。',
  } satisfies Record<QuarantineState, string>,
  name: '名称',
  givenTo: '来源说是谁的',
  why: '为什么不信',
  reason: {
    OTHERS_NAME: '同一简称有几个全称,这一个与简称没有相连的两个字',
    UNLIKE_SHORT_NAME: '与简称没有一个相同的字',
  } satisfies Record<QuarantineReason, string>,
  bearer: '图谱里叫这个名称的',
  where: '出处',
  line: (file: string, line: number) => `${file} 第 ${line} 行`,
  run: '导入批次',
  foundAt: (at: string) => `${at} 发现`,
  what: '处理',
  decision: {
    RELEASE: '放行',
    KEEP: '维持隔离',
    REOPEN: '重新判断',
  } satisfies Record<QuarantineDecision, string>,
  explain: {
    RELEASE: '这确是它的名称:加为别名,从此可以查到,导入也认。',
    KEEP: '这是别家的名称:留在隔离中,不再列为待判断。',
    REOPEN: '撤回这一判断;放行时加的别名一并去掉。',
  } satisfies Record<QuarantineDecision, string>,
  taken: '别家正叫这个名称,不能放行;若两家是一家,到“待合并”归一。',
  gone: '主体已不在图谱中',
  open: (name: string) => `查看 ${name}`,
  decided: (by: string, at: string) => `${by},${at}`,
  author: '判断人',
  authorHint: '岗位或代号,不写姓名',
  note: '说明',
  cancel: '取消',
  more: '更多',
  changed: '有人已先作了判断,列表已更新。',
  failed: '没有成功。',
};

export type QuarantineWords = typeof zh;

const en: QuarantineWords = {
  about:
    'Names that sources give to an organisation, but that by all signs belong to others. They are no aliases, no search finds them, and no import matches by them.',
  states: 'Which ones',
  state: { OPEN: 'Undecided', KEPT: 'Kept apart', RELEASED: 'Released' },
  count: (count, isCapped) => `${count}${isCapped ? '+' : ''} names`,
  none: {
    OPEN: 'There is no name to decide about.',
    KEPT: 'No name was found to belong to others.',
    RELEASED: 'No name was released.',
  },
  name: 'Name',
  givenTo: 'Given to',
  why: 'Why it is not believed',
  reason: {
    OTHERS_NAME:
      'One of several full names for a short name, and shares no two characters in a row with it',
    UNLIKE_SHORT_NAME: 'Shares no character with the short name',
  },
  bearer: 'Who is called so',
  where: 'Where it stands',
  line: (file, line) => `${file}, line ${line}`,
  run: 'Import run',
  foundAt: (at) => `found ${at}`,
  what: 'Decide',
  decision: { RELEASE: 'Release', KEEP: 'Keep apart', REOPEN: 'Reopen' },
  explain: {
    RELEASE: 'It is its name: becomes an alias, is found, and imports match by it.',
    KEEP: 'It belongs to another: stays in quarantine and is not asked about again.',
    REOPEN: 'Takes the decision back, and with it the alias of a released name.',
  },
  taken:
    'Another organisation is called so: it cannot be released. If the two are one, merge them under “To merge”.',
  gone: 'has left the graph',
  open: (name) => `Show ${name}`,
  decided: (by, at) => `${by}, ${at}`,
  author: 'Decided by',
  authorHint: 'a role or initials, not a name',
  note: 'Note',
  cancel: 'Cancel',
  more: 'More',
  changed: 'Somebody decided in between; the list is up to date now.',
  failed: 'It did not work.',
};

const words: Readonly<Record<Lang, QuarantineWords>> = { zh, en };

export function useWords(): QuarantineWords {
  return words[useLang()];
}
