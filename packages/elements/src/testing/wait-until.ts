// Tests that move time leave this one alone.
const clock = performance.now.bind(performance);

/** Resolves as soon as the condition holds. A page on a busy machine takes its time: `timeout` (ms) is what no page may take. */
export async function waitUntil(
  condition: () => unknown,
  message = 'what was waited for',
  { timeout = 8_000 } = {},
): Promise<void> {
  // Made here for a stack that shows who waited.
  const late = new Error(`${message} did not come within ${timeout} ms`);
  const end = clock() + timeout;
  while (!(await condition())) {
    if (clock() > end) throw late;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
