import type { ImportEncoding } from '../schema.generated.ts';
import type { Encoding } from '../tables/table.ts';

/** A name of GraphQL has no dash. */
export const encodingOf: Readonly<Record<ImportEncoding, Encoding>> = {
  UTF_8: 'UTF-8',
  GB18030: 'GB18030',
  UTF_16: 'UTF-16',
};

export const encodingNames: Readonly<Record<Encoding, ImportEncoding>> = {
  'UTF-8': 'UTF_8',
  GB18030: 'GB18030',
  'UTF-16': 'UTF_16',
};
