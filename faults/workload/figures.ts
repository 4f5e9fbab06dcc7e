import type { Effect } from '../history.ts';
import type { Answer, Client, Request } from './client.ts';
import { must } from './cities.ts';
import { NotKnown, type KnownFigure, type Network } from './network.ts';

/** What the figures are of, and by what they are judged: 45 µg/m³, which four days of a year may be above at a station. */
export const measured = { indicator: 'air.pm10.day', limit: 'who-2021.pm10.day', above: 45, allowed: 4, leastCoverage: 75 } as const;

const inGroups = (events: string[], sql: string, ...params: unknown[]): Effect => ({ service: 'working-groups', events, sql, params });

/** What may follow from a figure in its own transaction; which of them has to is the oracle's. */
const follows = ['LimitExceeded', 'AllowanceUsedUp', 'ExceedanceWithdrawn'];

export async function defineMeasures(client: Client, network: Network): Promise<void> {
  const { indicator, limit } = measured;
  await must(client, network, {
    kind: 'define an indicator',
    method: 'POST',
    path: '/v1/indicators',
    body: { code: indicator, title: 'Coarse particulate matter, mean of a day', unit: 'ug/m3', period: 'day', better: 'lower' },
    effect: inGroups(['IndicatorDefined'], 'SELECT 1 FROM indicator WHERE code = $1', indicator),
  });
  await must(client, network, {
    kind: 'adopt a limit',
    method: 'PUT',
    path: `/v1/limits/${limit}/adoption`,
    body: {},
    effect: inGroups(['LimitAdopted'], `SELECT 1 FROM limit_adoption`),
  });
  const name = network.mark('Stations');
  const source = await must(client, network, {
    kind: 'register a source',
    method: 'POST',
    path: '/v1/sources',
    body: { name, publisher: 'The network', reuse: true, kind: 'measured' },
    effect: inGroups(['SourceRegistered'], 'SELECT 1 FROM source WHERE name = $1', name),
  });
  network.source = String(source.body.id);
}

/** Half of them above the limit, some just at it; of some too little was measured to count. */
function values({ random }: Client, network: Network): object {
  const { above, leastCoverage } = measured;
  const value = random.chance(0.1) ? above : random.chance(0.5) ? random.between(above + 1, 90) : random.between(5, above - 1);
  const coverage = random.chance(0.15) ? random.between(leastCoverage - 2, leastCoverage) : 100;
  const said = random.chance(0.1)
    ? { notation: 'NE', explanation: 'The station was down.' }
    : { value: random.chance(0.5) ? `${value}.0` : `${value}` };
  return { ...said, sourceId: network.source, method: 'gravimetric', quality: 'high', coverage, status: 'final' };
}

/** One of the first twelve, who stay members. Days follow on one another, so that a station's year fills up. */
export async function reportFigure(client: Client, network: Network): Promise<void> {
  const { random } = client;
  const city = random.pick(network.members.slice(0, 12));
  const station = random.pick(['S1', 'S2']);
  const day = network.nextDay(`${city.id} ${station}`);
  const path = `/v1/indicators/${measured.indicator}/figures/${city.id}/${day}?station=${station}`;
  await must(client, network, {
    kind: 'report a figure',
    method: 'PUT',
    path,
    body: values(client, network),
    after: city.positions,
    effect: {
      ...inGroups(
        ['FigureReported'],
        `SELECT 1 FROM figure f JOIN figure_revision r ON r.figure_id = f.id AND r.revision = 1
         WHERE f.city_id = $1 AND f.period = $2 AND f.station = $3`,
        ...[city.id, day, station],
      ),
      follows,
    },
  });
  network.figures.push({ path, revision: 1 });
}

/** Nobody else has it meanwhile; sometimes two revise the same revision at once, and one of them is refused. */
export async function reviseFigure(client: Client, network: Network): Promise<void> {
  if (network.figures.length === 0) return reportFigure(client, network);
  const { random } = client;
  const [figure] = network.figures.splice(random.between(0, network.figures.length - 1), 1) as [KnownFigure];
  const both = random.chance(0.3);
  const answers = await Promise.all(Array.from({ length: both ? 2 : 1 }, () => revise(client, network, figure)));
  const taken = answers.filter(({ outcome, body }) => outcome === 'ok' && (body as { revision: number }).revision > figure.revision);
  if (taken.length > 1) throw new Error(`two revisions of revision ${figure.revision} of ${figure.path} were taken`);
  const strange = answers.find(({ outcome, body }) => outcome === 'refused' && body?.code !== 'if-match-stale');
  if (strange || (!both && answers[0]!.outcome === 'refused')) throw new Error(`${figure.path} should be revised: ${answers[0]!.said}`);
  if (answers.some(({ outcome }) => outcome === 'unknown')) throw new NotKnown('revision');
  network.figures.push({ ...figure, revision: figure.revision + taken.length });
}

async function revise(client: Client, network: Network, { path, revision }: KnownFigure): Promise<Answer> {
  const reason = network.mark('mistake');
  const request: Request = {
    kind: 'revise a figure',
    method: 'PUT',
    path,
    // Its method is its own, so that none says the same as was said before.
    body: { ...values(client, network), method: reason, reason },
    ifMatch: `"${revision - 1}"`,
    token: await network.secretariat(),
    effect: { ...inGroups(['FigureRevised'], 'SELECT 1 FROM figure_revision WHERE reason = $1', reason), follows },
  };
  return client.send(request);
}
