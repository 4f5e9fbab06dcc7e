import { setTimeout as pause } from 'node:timers/promises';
import type { Identity } from '#local';
import type { Random } from '#domain';
import type { History } from '../history.ts';
import { bringIn, leave, must, registerCity, type RegisteredCity } from './cities.ts';
import { Client } from './client.ts';
import { correctRoster } from './corrections.ts';
import { defineMeasures, publishInventory, reportFigure, reviseFigure, takeReadings } from './figures.ts';
import { addItem, formGroup, offerPlatform, updateItem } from './items.ts';
import { holdMeeting } from './meetings.ts';
import { days, Network, NotKnown } from './network.ts';
import { beRefused } from './refusals.ts';

export interface WorkloadOptions {
  url: string;
  identity: Identity;
  history: History;
  random: Random;
  clients: number;
  /** Commands a second over all clients. */
  rate: number;
  say(line: string): void;
}

type Doing = (client: Client, network: Network) => Promise<unknown>;

/** What a client does next, by weight. Some are one command, some a chain of ten. */
const doings: [weight: number, doing: Doing][] = [
  [3, bringIn],
  [1, leave],
  [2, correctRoster],
  [24, updateItem],
  [4, addItem],
  [5, holdMeeting],
  [5, reportFigure],
  [6, reviseFigure],
  [3, takeReadings],
  [1, publishInventory],
  [8, beRefused],
];

/** How long a client goes on with what it has begun when it is to stop (ms). */
const grace = 8_000;

/** Clients that use the platform at the same time, each doing one thing after the other. */
export class Workload {
  private readonly network: Network;
  private readonly clients: Client[];
  private until = Infinity;
  private loops: Promise<void>[] = [];
  private last = 0;

  constructor(private readonly options: WorkloadOptions) {
    const { url, identity, history, random, clients } = options;
    this.network = new Network(identity);
    this.clients = Array.from(
      { length: clients },
      (_, number) =>
        new Client({ number, url, history, random: random.named(`client-${number}`), until: () => this.until, turn: () => this.turn() }),
    );
  }

  /** Twelve members, two groups with ten items, two offers, what is measured. What does not come within `patience` (ms) is a failure. */
  async prepare(patience: number): Promise<void> {
    const late = setTimeout(() => (this.until = Date.now()), patience);
    try {
      await this.found();
    } finally {
      clearTimeout(late);
    }
  }

  private async found(): Promise<void> {
    const { network } = this;
    const [client] = this.clients;
    const founders: RegisteredCity[] = [];
    const places = Array.from({ length: 12 }, (_, index) => this.clients[index % this.clients.length]!);
    await Promise.all(places.map(async (each) => founders.push(await registerCity(each, network))));
    const { positions } = await must(client!, network, {
      kind: 'found the network',
      method: 'POST',
      path: '/v1/network/foundation',
      body: { foundedOn: days.foundation, members: founders.map(({ id }) => ({ cityId: id })) },
      effect: (correlationId) => ({
        service: 'membership',
        events: ['NetworkFounded', ...founders.map(() => 'CityJoined')],
        sql: 'SELECT 1 FROM event WHERE correlation_id = $1 LIMIT 1',
        params: [correlationId],
      }),
    });
    const memberships = await this.memberships();
    for (const founder of founders)
      network.members.push({ ...founder, membershipId: memberships.get(founder.id)!, positions: `${founder.positions},${positions}` });
    await defineMeasures(client!, network);
    for (let group = 0; group < 2; group++) await formGroup(client!, network);
    await Promise.all(this.clients.map((each) => addItem(each, network)));
    for (let offer = 0; offer < 2; offer++) await offerPlatform(client!, network);
  }

  /** Ids of the cities that are members as far as is known. */
  members(): string[] {
    return this.network.members.map(({ id }) => id);
  }

  start(): void {
    this.loops = this.clients.map((client) => this.loop(client));
  }

  /** No command is under way any more. */
  async stop(): Promise<void> {
    this.until = Date.now() + grace;
    await Promise.all(this.loops);
  }

  private async loop(client: Client): Promise<void> {
    const deck = doings.flatMap(([weight, doing]) => Array.from({ length: weight }, () => doing));
    while (this.until === Infinity) {
      try {
        await client.random.pick(deck)(client, this.network);
      } catch (failure) {
        // What is refused or unknown ends a chain; anything else is a mistake, of this workload or of the platform.
        if (failure instanceof Stopping) return;
        if (!(failure instanceof NotKnown))
          this.options.history.violated({ rule: 'the workload was answered as it must not be', detail: String(failure) });
      }
    }
  }

  /** Over all clients no more than the rate. */
  private async turn(): Promise<void> {
    if (this.until !== Infinity) throw new Stopping();
    const due = Math.max(Date.now(), this.last + 1_000 / this.options.rate);
    this.last = due;
    const early = due - Date.now();
    if (early > 0) await pause(early);
  }

  private async memberships(): Promise<Map<string, string>> {
    const headers = { authorization: `Bearer ${await this.network.secretariat()}` };
    const response = await fetch(`${this.options.url}/v1/memberships?limit=200`, { headers });
    const { items } = (await response.json()) as { items: { id: string; cityId: string }[] };
    return new Map(items.map(({ id, cityId }) => [cityId, id]));
  }
}

/** Thrown where the next command would be sent. */
class Stopping extends NotKnown {}
