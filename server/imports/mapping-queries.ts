import { z } from 'zod';
import { countParam, cypher } from '../neo4j/query.ts';

const column = z.object({ header: z.string(), columnKey: z.string().nullable() });

const row = z.object({
  id: z.string(),
  name: z.string(),
  templateKey: z.string(),
  columns: z.string().transform((text) => z.array(column).parse(JSON.parse(text))),
  savedAt: z.string(),
});

/** A saved assignment of headers to the columns of a template. */
export type Mapping = z.output<typeof row>;
export type MappingColumn = z.output<typeof column>;

export const listMappings = cypher('imports/list-mappings', {
  params: z.object({ templateKey: z.string().nullable(), first: countParam }),
  row,
});

export const findMapping = cypher('imports/find-mapping', {
  params: z.object({ templateKey: z.string(), headerKey: z.string() }),
  row,
});

export const saveMapping = cypher('imports/save-mapping', {
  params: z.object({
    id: z.string(),
    name: z.string(),
    templateKey: z.string(),
    columns: z.string(),
    headerKey: z.string(),
    savedAt: z.iso.datetime(),
  }),
  row,
});
