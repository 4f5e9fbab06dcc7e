import type { Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

const rule = 'an inventory does not add up, or a band does not follow the one before';

interface Told {
  cityId: string;
  figureId: string;
  indicator: string;
  period: string;
  total: string | null;
}

/** As it came in its file. */
export interface FirstSaid {
  id: string;
  cityId: string;
  period: string;
  value: string | null;
}

type Band = { from: string | null; to: string };

/** Sums up the figures of each inventory as its city's events have revised them before its publication; every band follows the last. */
export function addUp(
  { services }: Pick<Snapshot, 'services'>,
  figures: readonly FirstSaid[],
): { wrong: Violation[]; bands: Map<string, string> } {
  const values = new Map(figures.map(({ id, value }) => [id, Number(value)]));
  const ofInventory = Map.groupBy(figures, ({ cityId, period }) => `${cityId} ${period}`);
  const bands = new Map<string, string>();
  const wrong: Violation[] = [];
  for (const { key, name, data, sequence } of services['working-groups'].events) {
    const violation = (detail: string) =>
      wrong.push({ rule, service: 'working-groups', key, detail: `${name} at ${key}@${sequence}: ${detail}` });
    if (name === 'FigureRevised') {
      const { figureId, to } = JSON.parse(data) as Told & { to: { value: string } };
      if (values.has(figureId)) values.set(figureId, Number(to.value));
    } else if (name === 'SubmissionPublished') {
      const { cityId, period, total } = JSON.parse(data) as Told;
      const due = (ofInventory.get(`${cityId} ${period}`) ?? []).reduce((sum, { id }) => sum + values.get(id)!, 0);
      if (Number(total) !== due) violation(`it says ${total}, its figures are ${due}`);
    } else if (name === 'AirQualityBandChanged') {
      const { from, to } = JSON.parse(data) as Band;
      if (from !== (bands.get(key) ?? null) || from === to) violation(`it goes from ${from} to ${to}, and was ${bands.get(key)}`);
      bands.set(key, to);
    }
  }
  return { wrong, bands };
}

/** Besides, what was published and told last is what the rows have. */
export async function judgeInventories(databases: Platform['databases'], snapshot: Pick<Snapshot, 'services'>): Promise<Violation[]> {
  return withClient(databases['working-groups'], async (client) => {
    const { rows: figures } = await client.query<FirstSaid>(
      `SELECT f.id, f.city_id AS "cityId", f.period, r.value
       FROM figure f JOIN figure_revision r ON r.figure_id = f.id AND r.revision = 1 WHERE f.indicator LIKE 'gpc.%'`,
    );
    const { wrong, bands } = addUp(snapshot, figures);
    const { rows } = await client.query<{ cityId: string; told: string }>(
      'SELECT city_id AS "cityId", told FROM air_now WHERE told IS NOT NULL',
    );
    const told = new Map(rows.map(({ cityId, told: band }) => [cityId, band]));
    for (const cityId of new Set([...bands.keys(), ...told.keys()]))
      if (bands.get(cityId) !== told.get(cityId))
        wrong.push({ rule, service: 'working-groups', detail: `${cityId} was told ${bands.get(cityId)}, its row has ${told.get(cityId)}` });
    return wrong;
  });
}
