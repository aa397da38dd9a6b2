/** What a relationship type is called, in Chinese and English; as in the templates and the page. */
const types: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  SUPPLIES: ['供给', 'supply'],
  CONTROLS: ['控股', 'control'],
  INVESTS_IN: ['投资', 'investment'],
  RESEARCHES_WITH: ['联合研发', 'joint research'],
  COOPERATES_WITH: ['合作', 'cooperation'],
  LICENSES_TO: ['许可', 'licence'],
  INCUBATES: ['孵化', 'incubation'],
  SERVES: ['专业服务', 'professional service'],
  MEMBER_OF: ['会员', 'membership'],
  LOCATED_IN: ['入驻', 'presence'],
  COMPETES_WITH: ['竞争', 'competition'],
  WORKS_IN: ['环节挂接', 'attachment to a stage'],
  MAKES: ['所产产品', 'product made'],
  HAS_TITLE: ['资质', 'title'],
  RAISES: ['需求', 'demand'],
  HAS_PROJECT: ['项目', 'project'],
  SHOWS: ['信号', 'signal'],
  LACKS: ['确认缺口', 'confirmed gap'],
  COVERS: ['否认缺口', 'denied gap'],
  LISTS: ['链主名单', 'list of chain leaders'],
  UPSTREAM_OF: ['上游产品', 'upstream product'],
  KIND_OF: ['产品种类', 'kind of product'],
};

/** How something hangs on what a run brought, where no fact says so. */
const hangings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  PART_OF: ['属于', 'is part of'],
  REGION: ['位于', 'lies in'],
};

const changes: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  CREATED: ['新建', 'created'],
  UPDATED: ['更新', 'updated'],
  ENDED: ['终止', 'ended'],
  CONFIRMED: ['确认', 'confirmed'],
  REJECTED: ['否决', 'rejected'],
  REMOVED: ['移除', 'removed'],
  MERGED: ['合并', 'merged'],
  RESTORED: ['恢复', 'restored'],
};

export const typeWords = (type: string) => types[type] ?? [type, type];
export const hangingWords = (type: string) => hangings[type];
export const changeWords = (change: string) => changes[change] ?? [change, change];
