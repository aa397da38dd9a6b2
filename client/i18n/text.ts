import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { type Dictionary, zh } from './zh.ts';

export type Lang = 'zh' | 'en';

export const dictionaries: Readonly<Record<Lang, Dictionary>> = { zh, en };

export const LangContext = createContext<Lang>('zh');

export function useLang(): Lang {
  return useContext(LangContext);
}

export function useText(): Dictionary {
  return dictionaries[useLang()];
}
