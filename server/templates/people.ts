/** Common surnames of one character; those that begin more names of firms than of people are left out. */
const surnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温季俞芦鲁葛伍韦申尤毕聂焦向管柳邢路岳齐沿梅莫庄辛祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁甘单柯阮桂闵解柴艾边连方雷',
);

const compoundSurnames =
  /^(欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|独孤|宇文|长孙|轩辕)/;

/** What tells an organisation, also where its name is short. */
const organizationWord =
  /公司|集团|资本|投资|基金|创投|科技|银行|证券|保险|信托|股份|控股|电子|软件|网络|互联|传媒|文化|医疗|医药|药业|生物|健康|智能|机器|数据|信息|汽车|能源|材料|化工|化学|机械|建设|地产|置业|物流|教育|影视|动力|通信|通讯|光电|精密|实业|贸易|合伙|中心|学院|大学|医院|研究|协会|商会|园区|政府|委员|学校|农场|国际|环境|环保|食品|纺织|服饰|钢铁|电器|电气|重工|航空|[厂店社部局院所网站室馆楼场矿城园]$/;

/** Well-known firms whose names could be those of people. */
const firms: ReadonlySet<string> = new Set(
  '万科 万达 万向 万华 万和 金山 金蝶 金地 金龙 金螳螂 高德 高通 方正 方太 康佳 康师傅 安踏 安克 安琪 马自达 江淮 江铃 江中 龙湖 龙蟒 石药 石化 白云山 雷蛇 雷诺 时代 成飞 成大 向日葵 任子行 阳光 常熟 文投 金风 金发 齐鲁 易车 易方达 路虎 夏普 曹操 莫仕 连连 关键道 安信 钱大妈 田中 金固 向往 单向街 盛大 卫龙 谷歌 马士基 秦川 舒肤佳 温氏 苏宁 苏泊尔 罗技 罗氏 康宁 徐工 柳工 杜邦 施乐 时趣 毕马威 申通 申万 安永'.split(
    ' ',
  ),
);

const address = /(先生|女士|小姐|太太|夫人|同志)$/;

/**
 * Whether a name is likely that of a natural person: a common surname and one or two characters (two or
 * three, if the surname has two), or a form of address. Short names of firms may be taken for people
 * and some people for firms: where a code of the organisation is known, do not ask.
 */
export function looksLikePerson(name: string): boolean {
  const text = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\(.*\)$/, '');
  if (/^(mr|mrs|ms|dr)\b\.?/i.test(name.trim())) return true;
  if (!/^\p{Script=Han}[\p{Script=Han}·•]*$/u.test(text)) return false;
  if (address.test(text) && text.length <= 6) return true;
  if (/^\p{Script=Han}{2,8}[·•]\p{Script=Han}{1,8}([·•]\p{Script=Han}{1,8})?$/u.test(text)) {
    return !organizationWord.test(text);
  }
  if (organizationWord.test(text) || firms.has(text)) return false;
  if (compoundSurnames.test(text)) return text.length === 3 || text.length === 4;
  return surnames.has(text.charAt(0)) && (text.length === 2 || text.length === 3);
}

const personal =
  /联系人|联系电话|联系方式|联络人|电话|手机|身份证|证件号|邮箱|电邮|e-?mail|法定代表|法人代表|法人姓名|姓名|负责人|经办人|填报人|填表人|董事长|总经理|实际控制人|传真|微信|qq号?$|出生|性别|民族|学历|籍贯|家庭|phone|mobile|contact|legalrep|idcard|gender|birth/;

/** Whether a column tells about natural persons: such a column is never read. */
export function isPersonalHeader(header: string): boolean {
  const text = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_]+/g, '');
  return /^(法人|tel|fax|qq|高管|董事|监事)$/.test(text) || personal.test(text);
}
