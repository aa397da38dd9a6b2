import { readChineseName } from './read-chinese-name.ts';
import { readLatinName } from './read-latin-name.ts';

/** A place that names carry: 杭州市, with the code it stands for. */
export interface Place {
  readonly name: string;
  /** Six digits. */
  readonly code: string;
  readonly level: 'PROVINCE' | 'CITY' | 'DISTRICT';
}

/** What a name says. */
export interface NameParts {
  /** NFKC, lower case, one sort of brackets, no blanks. */
  readonly text: string;
  /** What is left without place, form, group and branch: what people call it. */
  readonly core: string;
  /** Latin words of the core, written out; empty of a Chinese name. */
  readonly words: readonly string[];
  /** The core in Latin letters: spelled, or as it is. */
  readonly sound: string;
  readonly isLatin: boolean;
  /** Code, or Latin word, of the most exact place in it; null = none. */
  readonly place: string | null;
  /** How it is constituted; empty = not said. */
  readonly form: string;
  /** Whether it says 集团, group or holding. */
  readonly isGroup: boolean;
  /** What it adds as a part of another: 上海分公司; null = it is none. */
  readonly branch: string | null;
  /** What stands in brackets and is neither place nor form, such as a nickname. */
  readonly nickname: string | null;
}

export interface NameReaderOptions {
  readonly places: readonly Place[];
  /** Chinese text in Latin letters without tones: 甲一 → jiayi. */
  readonly spell: (text: string) => string;
}

export type ReadName = (name: string) => NameParts;

const chinese = /[\u3400-\u9fff\uf900-\ufaff]/;

/** A reader of names that knows the places; made once, since it sorts them. */
export function openNameReader({ places, spell }: NameReaderOptions): ReadName {
  const index = placeIndex(places);
  return (name) => {
    const text = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[〔【[{]/g, '(')
      .replace(/[〕】\]}]/g, ')')
      .trim();
    return chinese.test(text) ? readChineseName(text, index, spell) : readLatinName(text);
  };
}

export interface PlaceIndex {
  /** By written name: 杭州市, and 杭州 of a city or province. */
  readonly byName: ReadonlyMap<string, string>;
  /** By name without its ending, counties only: evidence only after the city. */
  readonly countyByName: ReadonlyMap<string, string>;
}

/** Endings of 杭州市, 浙江省, 广西壮族自治区. */
const ending = /(特别行政区|(壮族|回族|维吾尔)?自治区|省|市|盟|地区)$/;

function placeIndex(places: readonly Place[]): PlaceIndex {
  const byName = new Map<string, string>([['中国', 'CN']]);
  const countyByName = new Map<string, string>();
  const short = (name: string, suffix: RegExp) => {
    const bare = name.replace(suffix, '');
    return bare.length >= 2 ? bare : name;
  };
  for (const { name, code, level } of places) {
    byName.set(name, code);
    if (level === 'DISTRICT') countyByName.set(short(name, /[区县市]$/), code);
    else byName.set(short(name, ending), code);
  }
  return { byName, countyByName };
}
