import { benchMerges } from './bench.ts';

benchMerges(
  (line) => console.log(JSON.stringify(line)),
  (line) => console.error(line),
);
