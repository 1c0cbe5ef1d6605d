import type { Article } from '../../src/core/article.ts';
import type { Driver } from '../../tests/browser/driver.ts';

/** Milliseconds from a call to a background that is stopped until its summary; and the same once it is awake. */
export async function summaryOf(driver: Driver, article: Article): Promise<{ cold: number; warm: number }> {
  await driver.openExtensionPage('options.html');
  await driver.stopBackground();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ask = () =>
    driver.evaluate(
      async (message) => {
        const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
        const start = performance.now();
        const reply = await runtime.sendMessage(message);
        const took = performance.now() - start;
        if (!reply?.ok || !reply.value.figures.length)
          throw new Error(`no summary: ${JSON.stringify(reply)}`);
        return took;
      },
      { call: 'summarize', ask: { article } },
    );
  const cold = await ask();
  await ask();
  return { cold, warm: await ask() };
}

interface Extension {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value: { figures: unknown[] } } | undefined>;
  };
}
