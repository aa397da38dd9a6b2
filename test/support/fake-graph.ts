import type { Graph } from '../../server/neo4j/graph.ts';

/** A graph that answers each query file with what the test says, and refuses any other. */
export function fakeGraph(answers: Record<string, (params: unknown) => unknown[]>): Graph {
  const answer: Graph['read'] = async (query, params) => {
    const rows = answers[query.file];
    if (!rows) throw new Error(`No fake answer for ${query.file}`);
    return rows(query.params.parse(params)).map((row) => query.row.parse(row));
  };
  const statements = { read: answer, write: answer };
  return { ...statements, transaction: (work) => work(statements) };
}
