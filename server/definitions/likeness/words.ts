/** Endings that say how a Chinese organisation is constituted, longest first, by what they come to. */
export const chineseForms: readonly (readonly [string, string])[] = [
  ['股份有限公司', '股份'],
  ['有限责任公司', '有限'],
  ['有限公司', '有限'],
  ['(有限合伙)', '合伙'],
  ['(普通合伙)', '合伙'],
  ['(特殊普通合伙)', '合伙'],
  ['有限合伙', '合伙'],
  ['公司', '公司'],
];

/** Endings of a part of a firm that is no firm of its own. */
export const branchEnding =
  /(分公司|分店|分厂|分行|支行|分院|分校|分社|分部|营业部|办事处|代表处|门市部|经营部)$/;

/** Latin words that say how an organisation is constituted. */
export const latinForms: ReadonlySet<string> = new Set(
  (
    'company corporation incorporated limited private llc llp lp ag aktiengesellschaft gmbh kg kgaa plc ' +
    'nv bv sa sas spa srl oy oyj ab asa kk sdn bhd pty pt se joint stock'
  ).split(' '),
);

/** Forms that translate and abbreviate one Chinese, Japanese or American form: no two firms differ by them alone. */
export const plainForms: ReadonlySet<string> = new Set(
  'company corporation incorporated limited private kk'.split(' '),
);

/** Latin words that mark the head of a group; they come and go with renames, and part parent from child. */
export const groupWords: ReadonlySet<string> = new Set(['group', 'holding']);

/** How words of firm names are written out. */
export const writtenOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    co: 'company',
    corp: 'corporation',
    inc: 'incorporated',
    ltd: 'limited',
    lte: 'limited',
    pte: 'private',
    pvt: 'private',
    intl: 'international',
    int: 'international',
    mfg: 'manufacturing',
    manufacture: 'manufacturing',
    tech: 'technology',
    elec: 'electronic',
    electronix: 'electronic',
    ind: 'industry',
    hk: 'hongkong',
    grp: 'group',
    hi: 'high',
  }),
);

/** Latin words that carry nothing. */
export const emptyWords: ReadonlySet<string> = new Set(['and', 'the', 'of', 'continued']);

/** Latin names of places that firms put into their names. */
export const latinPlaces: ReadonlySet<string> = new Set(
  (
    'china hongkong taiwan japan korea singapore malaysia thailand vietnam india america usa us europe uk ' +
    'germany austria spain cayman beijing shanghai tianjin chongqing guangdong jiangsu zhejiang jiangxi ' +
    'hunan hubei fujian anhui shandong sichuan jilin shenzhen guangzhou dongguan zhuhai huizhou shantou suzhou ' +
    'kunshan wuxi nanjing hangzhou ningbo xiamen chengdu wuhan changsha dalian qingdao taipei hsinchu'
  ).split(' '),
);

/** What numbers the parts of one firm, or names a side of it. */
export const ordinals: ReadonlySet<string> = new Set(
  '〇零一二三四五六七八九十百千两0123456789甲乙丙丁东南西北abcdefgh',
);

/** Words of the trade that are also names of firms; the graph's own products come on top of them. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    '农产品 太阳能 机器人 新能源 人工智能 生物医药 半导体 集成电路 芯片 电池 光伏 风电 汽车 医药 医疗器械 软件 ' +
    '科技 技术 材料 新材料 电子 电器 电机 机械 化工 食品 饮料 服装 纺织 建材 钢铁 水泥 玻璃 塑料 橡胶 包装 物流 ' +
    '能源 电力 环保 通信 网络 传媒 文化 教育 旅游 酒店 商贸 贸易 投资 置业 地产 建设 工程 装饰 家具 五金 水产 ' +
    '大数据 云计算 物联网 互联网 区块链 智能制造 新能源汽车 创业投资 咨询 管理咨询 信息技术 网络科技 生物科技 ' +
    'semiconductor electronic technology international industry precision material manufacturing chemical ' +
    'electric optical digital micro display circuit plastic metal packaging printing component solution ' +
    'interconnect device memory system communication machinery battery computer product engineering'
  ).split(' '),
);
