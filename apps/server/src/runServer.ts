import { pino } from 'pino';
import { ConfigError } from './ConfigError.ts';
import { startServer } from './composition.ts';
import { readConfig } from './config.ts';
import { DatabaseError } from './database/DatabaseError.ts';
import { createAppSignals } from './observability/appSignals.ts';

/** Runs the server until it is told to stop; what keeps it from starting is said in a sentence. */
export async function runServer(): Promise<void> {
  try {
    const config = readConfig(process.env);
    const signals = createAppSignals(pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true })));
    const stop = untilStopped();
    {
      await using server = await startServer(config, signals, {
        tell: (sentence) => process.stdout.write(`${sentence}\n`),
      });
      process.stdout.write(`Lambdastorm is running at ${server.url}\n`);
      signals.started(server.url);
      signals.stopping(await stop);
    }
    signals.stopped();
  } catch (error) {
    const isSentence = error instanceof ConfigError || error instanceof DatabaseError;
    process.stderr.write(`${isSentence ? error.message : toReport(error)}\n`);
    process.exitCode = 1;
  }
}

/** Resolves to the first signal to stop. Later ones are ignored: stopping is under way and takes seconds. */
function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });
}

function toReport(error: unknown): string {
  return `Lambdastorm can't go on: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
