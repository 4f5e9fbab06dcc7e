import type { Effect } from '../history.ts';
import type { Answer, Client, Request } from './client.ts';
import { must } from './cities.ts';
import { NotKnown, type KnownFigure, type Network } from './network.ts';

/** What the figures are of, and by what they are judged: 45 µg/m³, which four days of a year may be above at a station. */
export const measured = { indicator: 'air.pm10.day', limit: 'who-2021.pm10.day', above: 45, allowed: 4, leastCoverage: 75 } as const;

/** Of GPC 1.1, BASIC: two for each sub-sector, but for two that have one. */
const references = [
  ...[1, 2, 3, 4, 5, 6].flatMap((of) => [`i.${of}.1`, `i.${of}.2`]),
  ...['i.7.1', 'i.8.1'],
  ...[1, 2, 3, 4, 5].flatMap((of) => [`ii.${of}.1`, `ii.${of}.2`]),
  ...[1, 2, 3, 4].flatMap((of) => [`iii.${of}.1`, `iii.${of}.2`]),
];

const inGroups = (events: string[], sql: string, ...params: unknown[]): Effect => ({ service: 'working-groups', events, sql, params });

/** What may follow from a figure in its own transaction; which of them has to is the oracle's. */
const follows: string[] = ['LimitExceeded', 'AllowanceUsedUp', 'ExceedanceWithdrawn'];

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
  await must(client, network, {
    kind: 'adopt a framework',
    method: 'PUT',
    path: '/v1/frameworks/gpc-basic/adoption',
    body: {},
    effect: inGroups(
      Array.from({ length: references.length + 1 }, () => 'IndicatorDefined'),
      'SELECT 1 FROM framework_adoption',
    ),
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

/** Hours that one command has. */
const span = 8;

/** Hours of one station follow on one another from eighty days ago, so that its days fill up and become figures. */
export async function takeReadings(client: Client, network: Network): Promise<void> {
  const { random } = client;
  const city = random.pick(network.members.slice(0, 3));
  const first = Math.floor((Date.now() - 80 * 86_400_000) / 86_400_000) * 24 + network.next(`hours of ${city.id}`) * span;
  const readings = Array.from({ length: span }, (_, hour) => ['pm10', 'no2', 'o3'].map((pollutant) => ({ pollutant, hour }))).flat();
  const at = (hour: number) => new Date((first + hour) * 3_600_000).toISOString().replace('.000Z', 'Z');
  await must(client, network, {
    kind: 'take readings',
    method: 'POST',
    path: '/v1/air/readings',
    body: {
      cityId: city.id,
      readings: readings.map(({ pollutant, hour }) => {
        const value = String(random.between(1, 100));
        return { station: 'R1', stationKind: 'background', pollutant, at: at(hour), value };
      }),
    },
    after: city.positions,
    effect: {
      ...inGroups(
        [],
        `SELECT count(*) FROM air_reading WHERE city_id = $1 AND at BETWEEN $2 AND $3 HAVING count(*) = $4`,
        ...[city.id, at(0), at(span - 1), 3 * span],
      ),
      follows: [...follows, 'AirQualityBandChanged', 'SourceRegistered', 'FigureReported', 'FigureRevised'],
    },
  });
}

/** A city's first inventory of a year, from a file; one of its figures is revised while it is published. */
export async function publishInventory(client: Client, network: Network): Promise<void> {
  const { random } = client;
  const city = random.pick(network.members.slice(0, 12));
  const year = 1990 + network.next(`inventories of ${city.id}`);
  const header = 'indicator,city,period,value,source,method,quality,status';
  const lines = references.map((of) =>
    [`gpc.${of}`, city.id, year, random.between(0, 9_999), network.source, 'fuel-sales', 'medium', 'final'].join(),
  );
  await must(client, network, {
    kind: 'enter an inventory',
    method: 'POST',
    path: '/v1/figures/imports',
    body: [header, ...lines, ''].join('\r\n'),
    after: city.positions,
    effect: inGroups(
      references.map(() => 'FiguresReported'),
      `SELECT count(*) FROM figure WHERE city_id = $1 AND period = $2 HAVING count(*) = ${references.length}`,
      ...[city.id, String(year)],
    ),
  });
  const office = await network.office(city.personId);
  const step = async (token: string, path: string, event: string | undefined, body: object = {}): Promise<Answer> => {
    const answer = await client.send({
      kind: `bring an inventory to ${event ?? 'its draft'}`,
      method: 'POST',
      path: `/v1/submissions${path}`,
      body,
      token,
      effect: (correlationId) =>
        event === undefined
          ? inGroups([], 'SELECT 1 FROM submission WHERE city_id = $1 AND period = $2', city.id, String(year))
          : inGroups([event], `SELECT 1 FROM event WHERE correlation_id = $1 AND type LIKE '%.' || $2 || '.v1'`, correlationId, event),
    });
    if (answer.outcome !== 'ok') throw new NotKnown(`${path}: ${answer.said}`);
    return answer;
  };
  const draft = { cityId: city.id, framework: 'gpc-basic', period: String(year), gwp: 'AR5' };
  const { body } = await step(office, '', undefined, draft);
  const path = `/${String((body as { id: string }).id)}`;
  await step(office, `${path}/submission`, 'SubmissionSubmitted');
  await step(await network.secretariat(), `${path}/review`, 'SubmissionReviewed');
  const reason = network.mark('mistake');
  const revising = client.send({
    kind: 'revise an emission',
    method: 'PUT',
    path: `/v1/indicators/gpc.${random.pick(references)}/figures/${city.id}/${year}`,
    body: {
      ...{ value: String(random.between(10_000, 20_000)), sourceId: network.source, method: 'fuel-sales', quality: 'medium' },
      ...{ status: 'final', reason },
    },
    ifMatch: '"0"',
    token: office,
    effect: inGroups(['FigureRevised'], 'SELECT 1 FROM figure_revision WHERE reason = $1', reason),
  });
  const publishing = step(await network.secretariat(), `${path}/publication`, 'SubmissionPublished');
  const [published, revised] = await Promise.allSettled([publishing, revising]);
  if (published.status === 'rejected') throw published.reason as Error;
  if (revised.status === 'rejected') throw revised.reason as Error;
}
