// Starts the demo shop for benchmarks that ask its pages or its interfaces.
import { spawn } from 'node:child_process';

/** The shop's origin, and how to close it. */
export async function openDemoShop() {
  const server = spawn(process.execPath, ['demo/server.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [shop] = await new Promise((resolve) =>
    server.stdout.once('data', (line) => resolve(/http\S+(?=\/)/.exec(`${line}`))),
  );
  return { shop, close: () => server.kill() };
}
