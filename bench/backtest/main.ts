import { isStartError, startError } from '../../server/start-error.ts';
import { stopSignal } from '../../server/stop-signal.ts';
import { backtest, type Terminal } from './backtest.ts';
import { calibrate } from './calibrate.ts';
import { report } from './report.ts';

const usage = `Usage: npm run backtest -- TASKDIR OUT.tsv [PROFILE.json]
       npm run calibrate -- TASKDIR [OUT.json]
       npm run backtest:report -- TASKDIR`;

function run([command, folder, out, ...rest]: readonly string[], terminal: Terminal) {
  const [profileFile, ...surplus] = rest;
  if (!folder || surplus.length > 0) throw startError(usage);
  if (command === 'backtest' && out) {
    return backtest({ folder, outFile: out, profileFile }, terminal);
  }
  if (profileFile) throw startError(usage);
  if (command === 'calibrate') {
    return calibrate(folder, out ?? 'calibrated-profile.json', terminal);
  }
  if (command === 'report' && !out) return report(folder, terminal);
  throw startError(usage);
}

const signal = stopSignal();
try {
  await run(process.argv.slice(2), { signal, tell: (line) => console.log(line) });
} catch (error) {
  const told = isStartError(error) ? error.message : error;
  console.error(signal.aborted ? 'Stopped before the end; nothing was written.' : told);
  process.exitCode = 1;
}
process.exit();
