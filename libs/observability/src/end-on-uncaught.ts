import { stackOf } from '#domain';

/**
 * An error that nobody caught ends the process, as ever. Node by itself would print all its properties: of a failed query the parameters,
 * and with them people's names.
 */
export function endOnUncaught(say: (error: unknown) => void = (error) => void process.stderr.write(`${stackOf(error)}\n`)): void {
  process.on('uncaughtException', (error) => {
    say(error);
    process.exit(1);
  });
}
