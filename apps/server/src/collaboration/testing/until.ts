/** Waits for something that comes by itself; gives up after a while with the condition in the message. */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 50_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`This did not become true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
