import type { Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

/** An item's progress is what the last of its events said: no update is lost under another. */
export async function judgeItems(databases: Platform['databases'], { services }: Pick<Snapshot, 'services'>): Promise<Violation[]> {
  const said = new Map<string, number>();
  for (const { key, name, data } of services['working-groups'].events) {
    if (name !== 'ActionItemUpdated') continue;
    const { progress } = JSON.parse(data) as { progress?: number | null };
    if (typeof progress === 'number') said.set(key, progress);
  }
  const items = await withClient(databases['working-groups'], async (client) => {
    const { rows } = await client.query<{ id: string; progress: number | null }>('SELECT id, progress FROM action_item');
    return rows;
  });
  return items.flatMap(({ id, progress }) => {
    const due = said.get(id) ?? null;
    if (progress === due) return [];
    const detail = `item ${id} is at ${progress}, its events say ${due}`;
    return [{ rule: 'a row is not what its events say', service: 'working-groups' as const, key: id, detail }];
  });
}
