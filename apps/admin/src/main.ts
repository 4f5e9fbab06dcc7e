import { endOnUncaught } from '#observability';
import { run } from './run.ts';

endOnUncaught();
process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
});
