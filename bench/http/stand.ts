import { dataSource, migrate, sqlOf } from '#database';
import { ensureDatabase, freePort } from '#local';
import { migrationsOf } from '#service';
import { startProcess, testIdentity } from '#testing';
import { workingGroups } from '#working-groups';
import { forked, type Forked } from './forked.ts';
import { addItems, leadElsewhere } from './items.ts';
import type { Job, Load } from './load-process.ts';
import type { Statement } from './recorder.ts';

/** The three ways to the same rows, and who asks. */
export interface HttpStand {
  urls: Record<'bare' | 'service' | 'gateway', string>;
  /** What the service sends for one command. */
  statements: readonly Statement[];
  load(job: Pick<Job, 'url' | 'kind' | 'milliseconds'>): Promise<Load>;
  stop(): Promise<void>;
}

const connections = 32;
const items = 10_000;

export async function httpStand(postgresUrl: string): Promise<HttpStand> {
  const databaseUrl = await ensureDatabase(postgresUrl, `http_${Date.now()}`, 'bench');
  await migrate(databaseUrl, migrationsOf(workingGroups));
  const source = await dataSource({ url: databaseUrl, poolSize: 2 }).initialize();
  const sql = sqlOf(source);
  await leadElsewhere(sql, workingGroups.name);
  const itemIds = await addItems(sql, items);
  await sql.query('VACUUM (ANALYZE) action_item');
  await source.destroy();

  const { issuer, audience, jwksUrl, token } = await testIdentity();
  const tokens = await Promise.all(Array.from({ length: connections }, (_, n) => token({ role: 'secretariat', sub: `bench:${n}` })));
  const service = await forked<{ url: string }>(new URL('./service-process.js', import.meta.url), {
    databaseUrl,
    identity: { issuer, audience, jwksUrl },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    timeZone: 'Europe/Istanbul',
    logLevel: 'info',
  });
  const asker = await forked(new URL('./load-process.js', import.meta.url), {});
  const ask = (url: string, kind: Job['kind'], milliseconds: number): Promise<Load> =>
    asker.ask<Load>({ url, kind, milliseconds, connections, itemIds, tokens });
  const [command, read] = await statementsOf(service, { itemId: itemIds[0]!, token: tokens[0]! });
  const bare = await forked<{ url: string }>(new URL('./bare-process.js', import.meta.url), { databaseUrl, command, read });
  const gateway = await startGateway(service.ready.url, { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl });

  return {
    urls: { bare: bare.ready.url, service: service.ready.url, gateway: gateway.url },
    statements: command,
    load: ({ url, kind, milliseconds }) => ask(url, kind, milliseconds),
    async stop() {
      await Promise.all([asker.end(), bare.end(), gateway.end()]);
      await service.end();
    },
  };
}

/** What one command and one read send to PostgreSQL. */
async function statementsOf(service: Forked<{ url: string }>, { itemId, token }: { itemId: string; token: string }) {
  const record = async (request: () => Promise<Response>): Promise<Statement[]> => {
    await request(); // the first of its kind may do more
    await service.ask({ recording: true });
    const { status } = await request();
    if (status !== 200) throw new Error(`the service answered ${status}`);
    const { statements } = await service.ask<{ statements: Statement[] }>({ recording: false });
    // Who stands by asks for the lease now and then, whatever is requested.
    return statements.filter(({ text }) => !text.includes('relay_lease'));
  };
  const url = `${service.ready.url}/v1/action-items/${itemId}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = () => JSON.stringify({ progress: Math.floor(Math.random() * 101), note: 'Presented by the term president.' });
  const read = await record(() => fetch(url, { headers }));
  const command = await record(() =>
    fetch(`${url}/updates`, { method: 'POST', headers: { ...headers, 'idempotency-key': crypto.randomUUID() }, body: body() }),
  );
  return [command, read] as const;
}

/** The gateway as it is deployed; only one of its services is there. */
async function startGateway(serviceUrl: string, identity: Record<string, string>): Promise<{ url: string; end(): Promise<unknown> }> {
  const [port, managementPort] = [await freePort(), await freePort()];
  const upstreams = ['MEMBERSHIP', 'MEETINGS', 'WORKING_GROUPS', 'NOTIFICATIONS'].map((name) => [`${name}_URL`, serviceUrl]);
  const started = startProcess('apps/gateway/src/main.js', {
    env: {
      ...Object.fromEntries(upstreams),
      ...identity,
      HOST: '127.0.0.1',
      PORT: String(port),
      MANAGEMENT_PORT: String(managementPort),
      RATE_LIMIT: '1000000',
    },
  });
  for (const until = Date.now() + 30_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50)))
    if (
      await fetch(`http://127.0.0.1:${managementPort}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url: `http://127.0.0.1:${port}`, end: () => started.end() };
  await started.end();
  throw new Error(`the gateway did not get ready: ${started.stderr()}`);
}
