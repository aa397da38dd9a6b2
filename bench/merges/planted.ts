import type { Known } from '../../server/definitions/likeness/likeness.ts';
import type { Place, ReadName } from '../../server/definitions/likeness/name-parts.ts';
import { spellings } from '../../server/write/name-key.ts';
import { onlyNamed } from './apple.ts';

/** Two organisations that were made up, and whether they are one. */
export interface Planted {
  readonly kind: string;
  readonly isOne: boolean;
  readonly pair: readonly [Known, Known];
}

interface Firm {
  readonly brand: string;
  readonly trade: string;
  readonly place: Place;
  readonly elsewhere: Place;
}

type Draft = readonly [name: string, own?: Partial<Known>];

const brandLetters = [
  ...'嘉禾瑞安宏泰晨曦铭远启明卓越凌云汇川锦程博雅天诚永盛乾元昊宇恒信金石广德润华',
];
const trades =
  '测试材料 精密机械 生物制药 电子元件 智能装备 环保科技 纺织印染 食品饮料 汽车零部件 信息技术'.split(
    ' ',
  );
/** Characters that are pronounced the same. */
const homophones = new Map(
  [...'嘉佳禾和瑞锐安桉宏红泰太晨辰铭名远原启起明名卓桌'].map((letter, n, all) => [
    letter,
    (n % 2 === 0 ? all[n + 1] : all[n - 1]) ?? letter,
  ]),
);

const bare = ({ name }: Place) => name.replace(/市$/, '');
const at = ({ code }: Place) => ({ regionCode: code });

/** How a firm appears a second time, or how another firm's name comes near it. */
const kinds: Record<string, { isOne: boolean; make: (firm: Firm) => readonly [Draft, Draft] }> = {
  LEGAL_FORM: {
    isOne: true,
    make: (firm) => [
      [full(firm), at(firm.place)],
      [full(firm, '股份有限公司'), at(firm.place)],
    ],
  },
  BRACKETS: {
    isOne: true,
    make: (firm) => [[full(firm)], [`${firm.brand}${firm.trade}（${bare(firm.place)}）有限公司`]],
  },
  PLACE_LEFT_OUT: {
    isOne: true,
    make: (firm) => [
      [full(firm), at(firm.place)],
      [`${firm.brand}${firm.trade}`, at(firm.place)],
    ],
  },
  TYPO: {
    isOne: true,
    make: (firm) => [[full(firm)], [full({ ...firm, trade: withTypo(firm.trade) })]],
  },
  HOMOPHONE: {
    isOne: true,
    make: (firm) => [[full(firm)], [full({ ...firm, brand: heardWrong(firm.brand) })]],
  },
  PINYIN: {
    isOne: true,
    make: (firm) => [
      [`${firm.brand}${firm.trade}有限公司`],
      [`${spellings(firm.brand).pinyin} ${spellings(firm.trade).pinyin} Co., Ltd.`],
    ],
  },
  SHORT_NAME: {
    isOne: true,
    make: (firm) => [
      [full(firm), at(firm.place)],
      [`${bare(firm.place)}${firm.brand}${firm.trade.slice(0, 2)}`, at(firm.place)],
    ],
  },
  BECAME_GROUP: {
    isOne: true,
    make: (firm) => [
      [full(firm), at(firm.place)],
      [full(firm, '集团有限公司'), at(firm.place)],
    ],
  },
  BRANCH: {
    isOne: false,
    make: (firm) => [[full(firm)], [`${full(firm)}${bare(firm.elsewhere)}分公司`]],
  },
  NUMBERED: {
    isOne: false,
    make: (firm) => [[full(firm, '第一工厂')], [full(firm, '第二工厂')]],
  },
  OTHER_CITY: {
    isOne: false,
    make: (firm) => [
      [full(firm), at(firm.place)],
      [full({ ...firm, place: firm.elsewhere }), at(firm.elsewhere)],
    ],
  },
  SHORT_NAME_IN_TWO_CITIES: {
    isOne: false,
    make: (firm) => [
      [`${firm.brand}${firm.trade}`, at(firm.place)],
      [`${firm.brand}${firm.trade}`, at(firm.elsewhere)],
    ],
  },
  GROUP_MEMBER: {
    isOne: false,
    make: (firm) => [
      [`${firm.brand}集团有限公司`, at(firm.place)],
      [full(firm), at(firm.place)],
    ],
  },
  OTHER_TRADE: {
    isOne: false,
    make: (firm) => [
      [full(firm), at(firm.place)],
      [full({ ...firm, trade: '进出口贸易' }), at(firm.place)],
    ],
  },
  OTHER_CODE: {
    isOne: false,
    make: (firm) => [
      [full(firm), { uscc: `${firm.brand}1` }],
      [full(firm), { uscc: `${firm.brand}2` }],
    ],
  },
};

/** Product words as names, each in two cities. */
const products =
  '机器人 太阳能 农产品 新能源 半导体 集成电路 人工智能 医疗器械 物联网 大数据'.split(' ');

/**
 * Organisations with invented names, each kind `perKind` times over brands that occur nowhere else. They
 * follow the rules' own idea of a name, so they show that a rule works, not how often it is needed; one
 * rule was changed after a first look at them (a bare short name in two cities).
 */
export function plant(places: readonly Place[], readName: ReadName, perKind: number): Planted[] {
  const cities = places.filter(({ level, name }) => level === 'CITY' && name.endsWith('市'));
  const known = ([name, own]: Draft) => ({ ...onlyNamed(name, readName), ...own });
  const city = (n: number) =>
    cities[(n * 37) % cities.length] ?? { name: '', code: '', level: 'CITY' };
  const planted = Object.entries(kinds).flatMap(([kind, { isOne, make }], k) =>
    Array.from({ length: perKind }, (_, n): Planted => {
      const seed = k * perKind + n;
      const [a, b] = make({
        brand: brandOf(seed),
        trade: trades[seed % trades.length] ?? '',
        place: city(seed),
        elsewhere: city(seed + 11),
      });
      return { kind, isOne, pair: [known(a), known(b)] };
    }),
  );
  const words = products.map((name, n): Planted => {
    const pair = [known([name, at(city(n))]), known([name, at(city(n + 5))])] as const;
    return { kind: 'PRODUCT_WORD', isOne: false, pair };
  });
  return [...planted, ...words];
}

function full({ brand, trade, place }: Firm, form = '有限公司'): string {
  return `${bare(place)}${brand}${trade}${form}`;
}

/** Three letters, different for every number below 40³. */
function brandOf(n: number): string {
  const size = brandLetters.length;
  const mixed = (n * 7919) % (size * size * size);
  return [mixed % size, Math.floor(mixed / size) % size, Math.floor(mixed / size / size)]
    .map((at) => brandLetters[at])
    .join('');
}

const withTypo = (word: string) =>
  `${word.slice(0, 1)}${word.charAt(1) === '试' ? '式' : '丨'}${word.slice(2)}`;

const heardWrong = (brand: string) => {
  const at = [...brand].findIndex((letter) => homophones.has(letter));
  const letter = brand[at];
  if (letter === undefined) return `${brand.slice(0, 2)}桦`;
  return `${brand.slice(0, at)}${homophones.get(letter) ?? letter}${brand.slice(at + 1)}`;
};
