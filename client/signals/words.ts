import { type Lang, useLang } from '../i18n/text.ts';

interface WarningWords {
  readonly none: string;
  readonly help: string;
  readonly leader: string;
  readonly age: (days: number) => string;
  readonly since: (day: string) => string;
  readonly sorted: string;
  readonly leaving: string;
  readonly risks: string;
  readonly notProof: string;
}

const words: Readonly<Record<Lang, WarningWords>> = {
  zh: {
    none: '没有载入离开迹象的信号。未见不等于没有。',
    help: '载入地址变更、减资、退地等信号:',
    leader: '链主',
    age: (days) => `距今 ${days} 天`,
    since: (day) => `最近 ${day}`,
    sorted: '730 天内,新的在前',
    leaving: '外迁迹象',
    risks: '同期风险',
    notProof: '迹象来自公开记录,请向企业核实后再下结论。',
  },
  en: {
    none: 'No signals of leaving are loaded. None seen is not none.',
    help: 'Load changes of address, reductions of capital, returned land and the like:',
    leader: 'Chain leader',
    age: (days) => (days === 1 ? '1 day ago' : `${days} days ago`),
    since: (day) => `newest ${day}`,
    sorted: 'within 730 days, newest first',
    leaving: 'Signs of leaving',
    risks: 'Risks of the same time',
    notProof: 'Signs come from the record; ask the company before you conclude.',
  },
};

export function useWords(): WarningWords {
  return words[useLang()];
}
