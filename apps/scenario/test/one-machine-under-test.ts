import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { freePort, localIdentity } from '#local';
import { apiClient, eventually, startProcess, type ApiClient, type StartedProcess } from '#testing';

interface JournalEntry {
  id: string;
  type: string;
  partitionkey: string;
}

/** `npm start`, again and again on the same data folder and the same ports. */
export class OneMachineUnderTest {
  private readonly started: StartedProcess[] = [];

  private constructor(
    private readonly home: string,
    private readonly env: { PORT: string; MANAGEMENT_PORT: string; B40_DATA: string } & Record<string, string>,
  ) {}

  static async open(more: Record<string, string> = {}): Promise<OneMachineUnderTest> {
    const home = mkdtempSync(join(tmpdir(), 'b40-scenario-'));
    // PostgreSQL's account has to pass through.
    chmodSync(home, 0o755);
    const ports = { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) };
    return new OneMachineUnderTest(home, { ...ports, B40_DATA: join(home, 'data'), ...more });
  }

  get url(): string {
    return `http://127.0.0.1:${this.env.PORT}`;
  }

  get managementUrl(): string {
    return `http://127.0.0.1:${this.env.MANAGEMENT_PORT}`;
  }

  get dataFolder(): string {
    return this.env.B40_DATA;
  }

  async start(): Promise<StartedProcess> {
    const platform = this.run('apps/standalone/src/main.js');
    await Promise.race([
      eventually(async () => (await fetch(`${this.managementUrl}/readyz`)).ok, { within: 120_000, every: 50 }),
      platform.ended.then((how) => {
        throw new Error(`It ended with ${how}: ${platform.stdout()}${platform.stderr()}`);
      }),
    ]);
    return platform;
  }

  startScenario(...args: string[]): StartedProcess {
    return this.run('apps/scenario/src/main.js', args);
  }

  async token(): Promise<string> {
    return (await localIdentity(this.dataFolder)).token({ role: 'secretariat' });
  }

  async asSecretariat(): Promise<ApiClient> {
    return apiClient({ baseUrl: this.url, token: await this.token() });
  }

  /** All events, in the order in which everybody has them. */
  async journal(): Promise<JournalEntry[]> {
    const client = await this.asSecretariat();
    const entries: JournalEntry[] = [];
    for (let after = '0'; ;) {
      const { body } = await client.get(`/v1/events?limit=200&after=${after}`);
      if (body.items.length === 0) return entries;
      entries.push(...(body.items as JournalEntry[]));
      after = String(body.next);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.started.splice(0).map((process) => process.end('SIGKILL')));
    rmSync(this.home, { recursive: true, force: true });
  }

  private run(module: string, args: string[] = []): StartedProcess {
    const process = startProcess(module, { env: this.env, args });
    this.started.push(process);
    return process;
  }
}

/** Answers what it said. */
export async function endsWell(scenario: StartedProcess, more: () => string = () => ''): Promise<string> {
  const code = await scenario.ended;
  const stdout = code === 0 ? '' : `${scenario.stdout()}${more()}`;
  expect({ code, stderr: scenario.stderr(), stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
  expect(scenario.stdout()).not.toMatch(/WRONG/);
  return scenario.stdout();
}
