import { commandOf, usage } from './commands.ts';

// Process 1 of a container ignores signals that nobody listens for, and an app listens only when it has started.
for (const [signal, number] of [
  ['SIGTERM', 15],
  ['SIGINT', 2],
] as const)
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(128 + number);
  });

const command = commandOf(process.argv.slice(2));
if (command) {
  // What is run sees its own arguments only, as if it had been started alone.
  process.argv.splice(2, process.argv.length, ...command.args);
  await command.run();
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
