import type { Measured } from './measure-page.ts';

/** One line a page and browser, and the sums that the acceptance asks for. */
export class Report {
  readonly #all: { file: string; browser: string; result: Measured }[] = [];
  readonly #failed: string[] = [];

  add(file: string, browser: string, result: Measured): void {
    this.#all.push({ file, browser, result });
    const { how, verdict, figures, mapped, wrong, exceptions, domChanged, ms } = result;
    const cells = [
      file.padEnd(42),
      browser.padEnd(8),
      how.padEnd(9),
      verdict.padEnd(13),
      `${mapped}/${figures}`.padStart(9),
      `${wrong.length} wrong`,
      `${exceptions.length} exceptions`,
      domChanged ? 'DOM CHANGED' : 'DOM same',
      ms === undefined ? '' : `${ms.toFixed(0)} ms`,
    ];
    console.log(cells.join('  '));
    for (const detail of [...wrong, ...exceptions]) console.log(`    ${detail}`);
  }

  fail(file: string, browser: string, error: unknown): void {
    this.#failed.push(file);
    console.log(`${file.padEnd(42)}  ${browser.padEnd(8)}  NOT MEASURED: ${error}`);
  }

  /** Prints the sums; true when all is as it must be. */
  close(browsers: readonly string[], least: number): boolean {
    let well = this.#failed.length === 0;
    for (const browser of browsers) {
      const results = this.#all.filter((each) => each.browser === browser).map(({ result }) => result);
      const sum = (of: (result: Measured) => number) =>
        results.reduce((total, result) => total + of(result), 0);
      const figures = sum(({ figures }) => figures);
      const mapped = sum(({ mapped }) => mapped);
      const wrong = sum(({ wrong }) => wrong.length);
      const exceptions = sum(({ exceptions }) => exceptions.length);
      const changed = sum(({ domChanged }) => Number(domChanged));
      const share = figures === 0 ? 1 : mapped / figures;
      const times = results.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
      const at = (part: number) => times[Math.floor((times.length - 1) * part)]?.toFixed(0) ?? '–';
      console.log(
        `${browser}: ${results.length} pages, ${mapped} of ${figures} figures mapped (${share.toFixed(3)}), ${wrong} wrong ranges, ${exceptions} exceptions, ${changed} DOMs changed; read to painted: median ${at(0.5)} ms, slowest ${at(1)} ms`,
      );
      well &&= share >= least && wrong + exceptions + changed === 0;
    }
    if (this.#failed.length > 0) console.log(`not measured: ${this.#failed.join(', ')}`);
    return well;
  }
}
