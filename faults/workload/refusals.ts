import { randomUUID } from 'node:crypto';
import type { Effect } from '../history.ts';
import type { Answer, Client, Request } from './client.ts';
import { days, type Network } from './network.ts';

/** What is refused leaves nothing: no event carries its correlation id. */
const nothingIn =
  (service: Effect['service']) =>
  (correlationId: string): Effect => ({
    service,
    events: [],
    sql: 'SELECT 1 FROM event WHERE correlation_id = $1 AND causation_id IS NULL LIMIT 1',
    params: [correlationId],
  });

async function mustBeRefused(client: Client, network: Network, code: string, request: Omit<Request, 'token' | 'kind'>): Promise<Answer> {
  const answer = await client.send({ ...request, kind: `refused: ${code}`, token: await network.secretariat() });
  if (answer.outcome === 'ok' || (answer.outcome === 'refused' && answer.body?.code !== code))
    throw new Error(`${request.path} should be refused with ${code}: ${answer.outcome} ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Commands that must not take effect, for one reason or another. */
export async function beRefused(client: Client, network: Network): Promise<void> {
  const { random } = client;
  const membership = nothingIn('membership');
  const groups = nothingIn('working-groups');
  const post = { method: 'POST' as const };
  const item = random.pick(network.items);
  const cases: (() => Promise<unknown>)[] = [
    () => {
      const path = `/v1/memberships/${random.pick(network.members).membershipId}/completion`;
      return mustBeRefused(client, network, 'membership-not-acceding', {
        ...post,
        path,
        body: { effectiveOn: days.joining },
        effect: membership,
      });
    },
    () => {
      const path = `/v1/memberships/${randomUUID()}/completion`;
      return mustBeRefused(client, network, 'membership-not-found', {
        ...post,
        path,
        body: { effectiveOn: days.joining },
        effect: membership,
      });
    },
    () => {
      // The first line is a founder's, which nobody corrects.
      const body = { rosterVersion: 1, effectiveOn: days.foundation, reason: 'Nothing is wrong' };
      const path = '/v1/roster-corrections';
      return mustBeRefused(client, network, 'roster-line-unchanged', { ...post, path, body, effect: membership });
    },
    () => {
      const path = `/v1/action-items/${item.id}/updates`;
      return mustBeRefused(client, network, 'invalid-input', { ...post, path, body: { progress: 101 }, effect: groups });
    },
    () => {
      const [path, body] = [`/v1/cities/${network.members[0]!.id}`, { name: 'Another name' }];
      return mustBeRefused(client, network, 'if-match-stale', { method: 'PATCH', path, body, ifMatch: '"999"', effect: membership });
    },
    async () => {
      // The key has answered something else.
      const idempotencyKey = randomUUID();
      const note = network.mark('note');
      const path = `/v1/action-items/${item.id}/updates`;
      const token = await network.secretariat();
      const sql = `SELECT 1 FROM event WHERE key = $1 AND data::jsonb->>'note' = $2`;
      const effect = { service: 'working-groups' as const, events: ['ActionItemUpdated'], sql, params: [item.id, note] };
      const first = await client.send({ ...post, kind: 'update an item', path, body: { note }, token, idempotencyKey, effect });
      if (first.outcome !== 'ok') return;
      await mustBeRefused(client, network, 'idempotency-key-reused', {
        ...post,
        path,
        body: { note: `${note} again` },
        idempotencyKey,
        effect: groups,
      });
    },
  ];
  await random.pick(cases)();
}
