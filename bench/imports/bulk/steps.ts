/** What a bulk load tells of a step: `Reading ties: 20.1 s (of the processor 19.8 s), 10000000 rows, …`. */
const told = /^([^:]+): ([\d.]+) s \(of the processor ([\d.]+) s\)/;

/** The seconds of a step, on the clock and of our own process (Java's are not in it); undefined for other lines. */
export function stepOf(line: string) {
  const [, step, seconds, processor] = told.exec(line) ?? [];
  if (step === undefined) return undefined;
  return { step, unit: 's', value: Number(seconds), processorSeconds: Number(processor) };
}
