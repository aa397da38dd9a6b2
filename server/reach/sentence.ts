import type { Loaders } from '../context.ts';
import { loadPresent } from '../loader.ts';
import { nameOf } from '../organization-name.ts';
import { sayRelation } from '../relation-phrases.ts';
import type { ReachWalk } from './walk.ts';

/** 例: 可请华东医药引荐:华东医药控股华东医药(杭州),科济药业许可华东医药(杭州)。 */
export async function sayPath(walk: ReachWalk, loaders: Loaders): Promise<string> {
  const phrases = walk.relationIds.map(async (id) => {
    const { type, fromId, toId } = await loadPresent(loaders.relation, id);
    return sayRelation(type, await nameOf(fromId, loaders), await nameOf(toId, loaders));
  });
  const introducer = await nameOf(walk.introducerId, loaders);
  return `可请${introducer}引荐:${(await Promise.all(phrases)).join(',')}。`;
}
