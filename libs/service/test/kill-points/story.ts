import { setTimeout as pause } from 'node:timers/promises';

type Answer = Record<string, string>;
const day = '2021-11-29';

/** Commands that never give up: each is sent again under its key until it is answered, wherever an answer comes from. */
export class Story {
  readonly cities: string[] = [];
  /** Sends that were not answered. */
  repeated = 0;
  private rounds = 0;

  constructor(
    private readonly membership: () => readonly string[],
    private readonly workingGroups: () => readonly string[],
    private readonly token: string,
  ) {}

  /** Six cities with their mayors, three at a time: the first six found the network, the others accede one by one. */
  async round(): Promise<void> {
    const number = ++this.rounds;
    const cities = Array.from({ length: 6 }, (_, index) => `city-${number}-${index}`);
    this.cities.push(...cities);
    const waiting = [...cities];
    const lane = async () => {
      for (let city = waiting.shift(); city; city = waiting.shift()) await this.bring(city, { accede: number > 1 });
    };
    await Promise.all([lane(), lane(), lane()]);
    if (number === 1)
      await this.tell('/v1/network/foundation', { foundedOn: day, members: cities.map((cityId) => ({ cityId })) }, 'founded');
  }

  /** From then on every city that accedes is answered by an event of working-groups. */
  async offerPlatform(): Promise<void> {
    const offer = { providerCityId: this.cities[0], name: 'A platform', fee: '0', currency: 'EUR', supportContact: 'its desk' };
    await this.send(this.workingGroups, '/v1/platform-offers', offer, 'offer');
  }

  private async bring(city: string, { accede }: { accede: boolean }): Promise<void> {
    await this.tell('/v1/cities', { id: city, name: `The city of ${city}`, country: 'BA', kind: 'city' }, `${city}/registered`);
    const { id: personId } = await this.tell('/v1/people', { name: `Mayor of ${city}` }, `${city}/person`);
    await this.tell('/v1/mandates', { personId, cityId: city, office: 'mayor', from: '2020-01-01' }, `${city}/mandate`);
    if (!accede) return;
    const { id } = await this.tell(`/v1/cities/${city}/invitation`, { on: day }, `${city}/invited`);
    await this.tell(`/v1/memberships/${id}/accession-declaration`, { personId, on: day }, `${city}/declares`);
    await this.tell(`/v1/memberships/${id}/completion`, { effectiveOn: day }, `${city}/completed`);
  }

  private tell(path: string, body: object, key: string): Promise<Answer> {
    return this.send(this.membership, path, body, key);
  }

  private async send(urls: () => readonly string[], path: string, body: object, key: string): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', 'idempotency-key': key };
    for (let attempt = 0; ; attempt++) {
      const addresses = urls();
      try {
        const response = await fetch(addresses[attempt % addresses.length] + path, {
          ...{ method: 'POST', headers, body: JSON.stringify(body) },
          signal: AbortSignal.timeout(10_000),
        });
        const answer = (await response.json()) as Answer;
        if (response.status < 300) return answer;
        if (response.status < 500) throw new Refused(`${path} (${key}): ${response.status} ${JSON.stringify(answer)}`);
      } catch (failure) {
        if (failure instanceof Refused) throw failure;
      }
      this.repeated++;
      await pause(100);
    }
  }
}

class Refused extends Error {}
