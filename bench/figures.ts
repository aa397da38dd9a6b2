import { AnswerError, asker } from './ask.ts';
import { type Figure, summarise, time } from './measure.ts';
import { aboutChain, aboutGraph, type Question, type Subject } from './questions.ts';
import { runSeed, startServer } from './server.ts';

const runs = 50;
/** Runs before those that count: Neo4j plans each text, and both just-in-time compilers settle. */
const warmUps = 20;
const starts = 3;

/** How a bench run is ended and where its results go. */
export interface Bench {
  readonly signal: AbortSignal;
  /** Takes a figure as soon as it is known. */
  readonly report: (figure: Figure) => void;
  /** Takes a line about the progress. */
  readonly tell: (line: string) => void;
}

export interface DataSet {
  readonly data: string;
  readonly subjects: readonly Subject[];
  /** For the search box, by what sort of text it is. */
  readonly texts: Readonly<Record<string, string>>;
}

/** From the command to the page, on folders that do not exist yet and once more on each. */
export async function benchStarts(bench: Bench, dataDir: string): Promise<void> {
  const first: number[] = [];
  const second: number[] = [];
  for (let count = 0; count < starts; count += 1) {
    bench.tell(`Starting on an empty data folder and again: ${count + 1} of ${starts}.`);
    first.push(await startOnce(bench, `${dataDir}-${count}`));
    second.push(await startOnce(bench, `${dataDir}-${count}`));
  }
  const line = { data: 'demo', unit: 'ms' } as const;
  bench.report(summarise({ bench: 'start, data folder empty', ...line }, first));
  bench.report(summarise({ bench: 'start, demo loaded before', ...line }, second));
}

async function startOnce({ signal }: Bench, dataDir: string): Promise<number> {
  const startedAt = performance.now();
  const server = await startServer(dataDir, signal);
  try {
    const page = await fetch(server.url, { signal });
    await page.text();
    return performance.now() - startedAt;
  } finally {
    await server.stop();
  }
}

/** The time and the memory of loading a folder of ChainKnowledgeGraph files. */
export async function benchLoad(bench: Bench, dataDir: string, folder: string): Promise<void> {
  bench.tell('Loading the chain templates, then ChainKnowledgeGraph.');
  await runSeed(['chains'], dataDir, bench.signal);
  const { seconds, peakMemory } = await runSeed(['chainkg', folder], dataDir, bench.signal);
  const data = 'chainkg';
  bench.report(summarise({ bench: 'load', data, unit: 's' }, [seconds]));
  bench.report(summarise({ bench: 'load, peak memory of Node', data, unit: 'MB' }, [peakMemory]));
}

/** What is asked of one data set, on one server. */
export async function benchQuestions(
  bench: Bench,
  dataDir: string,
  { data, subjects, texts }: DataSet,
): Promise<void> {
  const server = await startServer(dataDir, bench.signal);
  try {
    const ask = asker(server.url, bench.signal);
    for (const subject of subjects) {
      const about = { data, chain: subject.chainId };
      await benchAll(bench, about, () => aboutChain(ask, subject));
    }
    await benchAll(bench, { data }, () => aboutGraph(ask, texts));
  } finally {
    await server.stop();
  }
}

type About = Pick<Figure, 'data' | 'chain'>;

async function benchAll(
  bench: Bench,
  about: About,
  prepare: () => Promise<Question[]>,
): Promise<void> {
  const place = about.chain ? `${about.chain} of ${about.data}` : about.data;
  bench.tell(`Asking about ${place}.`);
  const questions = await unlessRefused(bench, place, prepare);
  for (const { name, ask } of questions ?? []) {
    const times = await unlessRefused(bench, `${name}, ${place}`, async () => {
      await time(ask, warmUps);
      return time(ask, runs);
    });
    if (times) bench.report(summarise({ bench: name, ...about, unit: 'ms' }, times));
  }
}

/** What is refused, such as for its time on a slow machine, has no figure and does not end the run. */
async function unlessRefused<T>(
  { tell }: Bench,
  what: string,
  run: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    tell(`No figure for ${what}: ${error.code} ${error.message}`);
    return undefined;
  }
}
