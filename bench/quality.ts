import { join } from 'node:path';
import { backtest } from './backtest/backtest.ts';
import { calibrate } from './backtest/calibrate.ts';
import type { Bench } from './figures.ts';
import { summarise } from './measure.ts';

/** The seconds of ranking a task and of calibrating on it, each once; what they find is in `docs/quality.md`. */
export async function benchQuality(
  { signal, report, tell }: Bench,
  folder: string,
  taskFolder: string,
): Promise<void> {
  const terminal = { signal, tell: () => undefined };
  const line = { data: 'backtest', unit: 's' } as const;
  const seconds = async (work: () => Promise<void>) => {
    const startedAt = performance.now();
    await work();
    return (performance.now() - startedAt) / 1000;
  };
  tell('Ranking the backtest, then calibrating on its training years.');
  const ranked = await seconds(() =>
    backtest({ folder: taskFolder, outFile: join(folder, 'run.tsv') }, terminal),
  );
  report(summarise({ bench: 'backtest', ...line }, [ranked]));
  const calibrated = await seconds(() =>
    calibrate(taskFolder, join(folder, 'profile.json'), terminal),
  );
  report(summarise({ bench: 'calibrate', ...line }, [calibrated]));
}
