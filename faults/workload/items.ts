import type { Effect } from '../history.ts';
import type { Client } from './client.ts';
import { must } from './cities.ts';
import type { Network } from './network.ts';

const inGroups = (events: string[], sql: string, ...params: unknown[]): Effect => ({ service: 'working-groups', events, sql, params });

export async function formGroup(client: Client, network: Network): Promise<void> {
  const id = network.mark('group');
  await must(client, network, {
    kind: 'form a working group',
    method: 'POST',
    path: '/v1/working-groups',
    body: { id, name: `Group ${id}`, goals: ['A goal'] },
    effect: inGroups(['WorkingGroupFormed'], 'SELECT 1 FROM working_group WHERE id = $1', id),
  });
  network.groups.push(id);
}

export async function addItem(client: Client, network: Network): Promise<void> {
  const code = network.mark('ITEM');
  const groupId = client.random.pick(network.groups);
  const added = await must(client, network, {
    kind: 'add an item',
    method: 'POST',
    path: '/v1/action-items',
    body: { code, title: `Item ${code}`, groupId, owner: { groupId }, nature: 'project', participation: 'all' },
    effect: inGroups(['ActionItemAdded'], 'SELECT 1 FROM action_item WHERE code = $1', code),
  });
  network.items.push({ id: String(added.body.id), positions: added.positions });
}

/** The updates of an item are its history: what is asked for is the one with this note. */
export async function updateItem(client: Client, network: Network): Promise<void> {
  const item = client.random.pick(network.items);
  const note = network.mark('note');
  await must(client, network, {
    kind: 'update an item',
    method: 'POST',
    path: `/v1/action-items/${item.id}/updates`,
    body: { progress: client.random.between(0, 99), note },
    effect: inGroups(
      ['ActionItemUpdated'],
      `SELECT 1 FROM event WHERE key = $1 AND type LIKE '%.ActionItemUpdated.v1' AND data::jsonb->>'note' = $2`,
      item.id,
      note,
    ),
  });
}

/** Whoever is a member, or becomes one, may use it: each joining from now on has an effect in working-groups. */
export async function offerPlatform(client: Client, network: Network): Promise<void> {
  const name = network.mark('Platform');
  const [provider] = network.members;
  await must(client, network, {
    kind: 'offer a platform',
    method: 'POST',
    path: '/v1/platform-offers',
    body: { providerCityId: provider!.id, name, fee: '0', currency: 'EUR', supportContact: 'The desk' },
    after: provider!.positions,
    effect: inGroups(['PlatformOffered'], 'SELECT 1 FROM platform_offer WHERE name = $1', name),
  });
}
