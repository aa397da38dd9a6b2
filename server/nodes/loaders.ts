import type { Loaders } from '../context.ts';

/** Anything by its id. The prefix says what it is; what has none is a fact. */
export function nodeLoader(loaders: Loaders) {
  return async (id: string) => {
    switch (id.split(':', 1)[0]) {
      case 'org':
        return loaders.organization.load(id);
      case 'chain':
        return loaders.chain.load(id);
      case 'stage':
        return loaders.stage.load(id);
      case 'product':
        return loaders.product.load(id);
      case 'signal':
        return loaders.signal.load(id);
      case 'source':
        return loaders.source.load(id);
      default:
        return (await loaders.relation.load(id)) ?? loaders.membership.load(id);
    }
  };
}
