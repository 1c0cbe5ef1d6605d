import { loadavg } from 'node:os';

/** CPU milliseconds that this process has used: on a shared machine a steadier measure than the clock. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU milliseconds of one run, the best of several rounds. */
export function best(run: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = cpu();
    run();
    least = Math.min(least, cpu() - start);
  }
  return least;
}

/** What else the machine is doing: to be quoted beside every figure. */
export const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`;
