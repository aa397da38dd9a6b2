/** How a tie is said in Chinese, from its own start to its own end. */
const verbs: Readonly<Record<string, readonly [before: string, after: string]>> = {
  SUPPLIES: ['供应', ''],
  SERVES: ['服务', ''],
  CONTROLS: ['控股', ''],
  INVESTS_IN: ['投资', ''],
  RESEARCHES_WITH: ['与', '联合研发'],
  COOPERATES_WITH: ['与', '合作'],
  LICENSES_TO: ['许可', ''],
  INCUBATES: ['孵化', ''],
  MEMBER_OF: ['是', '会员'],
  LOCATED_IN: ['入驻', ''],
  COMPETES_WITH: ['与', '竞争'],
};

/** 例: 华东医药控股华东医药(杭州); 甲与乙联合研发. Names as given. */
export function sayRelation(type: string, from: string, to: string): string {
  const [before, after] = verbs[type] ?? ['与', '有往来'];
  return `${from}${before}${to}${after}`;
}

/** A day as far as it is known: 2024年, 2024-03, 2024-03-15; empty where it is not. */
export function sayDay(day: string | null, precision: string | null): string {
  if (day === null) return '';
  if (precision === 'YEAR') return `${day.slice(0, 4)}年`;
  return precision === 'MONTH' ? day.slice(0, 7) : day;
}
