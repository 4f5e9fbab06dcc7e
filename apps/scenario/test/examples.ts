import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'commonmark';
import { eventually } from '#testing';
import type { StartedProgram } from './started-program.ts';

interface Example {
  language: string;
  /** What the document calls it, after the language. */
  file: string | undefined;
  code: string;
}

/** The code blocks of a document, as they stand there. */
export function examplesOf(document: string): Example[] {
  const walker = new Parser().parse(readFileSync(document, 'utf8')).walker();
  const found: Example[] = [];
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering && step.node.type === 'code_block') {
      const [language = '', file] = step.node.info?.split(' ') ?? [];
      found.push({ language, file, code: step.node.literal! });
    }
  return found;
}

/** What an example has done, one after the other. */
export interface Effect {
  id: string;
  /** Source or topic, and key. */
  place: string;
  sequence: number;
}

/** A folder of somebody who has copied the examples of a document, and installed what they import. */
export class CopiedExamples {
  readonly home = mkdtempSync(join(tmpdir(), 'b40-examples-'));

  constructor(document: string) {
    for (const { file, code } of examplesOf(document)) if (file) writeFileSync(join(this.home, file), code);
    const installed = join(this.home, 'node_modules');
    const client = join(installed, '@b40/client');
    mkdirSync(client, { recursive: true });
    for (const name of ['kafkajs', 'standardwebhooks']) symlinkSync(join(process.cwd(), 'node_modules', name), join(installed, name));
    symlinkSync(join(process.cwd(), 'dist/libs/client/src'), join(client, 'src'));
    writeFileSync(join(client, 'package.json'), JSON.stringify({ name: '@b40/client', type: 'module', exports: './src/index.js' }));
    writeFileSync(join(this.home, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  }

  /** Of an example that writes into a database; none before it has begun. */
  effects(database: string, order: 'n' | 'position' = 'n'): Effect[] {
    let file: DatabaseSync | undefined;
    try {
      file = new DatabaseSync(join(this.home, database), { readOnly: true, timeout: 5_000 });
      return file.prepare(`SELECT id, place, sequence FROM effect ORDER BY ${order}`).all() as unknown as Effect[];
    } catch (error) {
      if (/no such table|unable to open/.test(String(error))) return [];
      throw error;
    } finally {
      file?.close();
    }
  }

  clearAway(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Kills it each time it has done a little more, and starts it again; answers it as it runs in the end. */
export async function killAndRestart(start: () => StartedProgram, done: () => number, times = 3): Promise<StartedProgram> {
  let program = start();
  for (let killed = 0; killed < times; killed++) {
    // While somebody writes, the database can be locked.
    let before = 0;
    await eventually(() => ((before = done()), true), { within: 60_000 });
    await untilOrEnded(program, () => done() > before + 3);
    await program.end('SIGKILL');
    program = start();
  }
  return program;
}

/** An example that ends by itself has failed: what it said is the failure. */
export const untilOrEnded = (program: StartedProgram, holds: () => boolean): Promise<unknown> =>
  Promise.race([
    // Seldom: whoever reads the file keeps the example from committing meanwhile.
    eventually(holds, { within: 180_000, every: 250 }),
    program.ended.then((how) => {
      if (how !== 'SIGKILL') throw new Error(`It ended with ${how}: ${program.stdout()}${program.stderr()}`);
    }),
  ]);
