import { randomUUID } from 'node:crypto';
import { until, type Identity, type Teardown } from '#local';
import { headOfJournal } from '../oracle/snapshot.ts';
import type { Platform } from '../platform/platform.ts';
import { Endpoint } from './endpoint.ts';
import { MailRelay } from './mail-relay.ts';

const someTypes = ['ActionItemUpdated', 'CityJoined', 'FigureReported', 'FigureRevised'];

/** What an endpoint has asked for. */
export interface Subscription {
  id: string;
  endpoint: Endpoint;
  types?: readonly string[];
  cities?: readonly string[];
  /** The journal's end when it began: what stands behind it must have reached the endpoint. */
  from: number;
}

/** An office that gets mails at one address. */
export interface MailedOffice {
  officeId: string;
  address: string;
}

/** So short that nothing is exhausted while the run's faults last, and everything has come soon after them (s). */
const retries = [1, 1, 2, 2, ...Array.from({ length: 60 }, () => 3)].join(',');

/**
 * Three endpoints and a relay of mails, as they are beyond the platform: each may fail in its own ways. They are the run's own, so that no
 * fault of the platform takes what they have written down.
 */
export class Subscribers {
  readonly endpoints = [new Endpoint(), new Endpoint(), new Endpoint()] as const;
  readonly relay = new MailRelay();
  readonly subscriptions: Subscription[] = [];
  readonly offices: MailedOffice[] = [];

  static async open(running: Teardown): Promise<Subscribers> {
    const subscribers = new Subscribers();
    for (const each of [...subscribers.endpoints, subscribers.relay]) {
      await each.open();
      running.add(() => each.close());
    }
    return subscribers;
  }

  /** What the platform has to be told. */
  env(): Record<string, string> {
    return {
      SMTP_URL: this.relay.url,
      MAIL_FROM: 'B40 <b40@platform.test>',
      MAIL_RETRIES: retries,
      WEBHOOK_RETRIES: retries,
      WEBHOOK_NETWORKS: '127.0.0.0/8',
    };
  }

  /** As a downstream system and as offices do, while nothing fails yet. */
  async takeUp({ url, identity, databases }: Pick<Platform, 'url' | 'identity' | 'databases'>, cities: readonly string[]): Promise<void> {
    await this.subscribe(url, identity, cities, () => headOfJournal(databases.notifications));
    await this.askForMails(url, identity, cities);
  }

  /** Everything; some types; what names some cities. */
  private async subscribe(url: string, identity: Identity, cities: readonly string[], head: () => Promise<number>): Promise<void> {
    const token = await identity.token({ role: 'system' });
    const filters: Pick<Subscription, 'types' | 'cities'>[] = [{}, { types: someTypes }, { cities }];
    for (const [at, endpoint] of this.endpoints.entries()) {
      const filter = filters[at]!;
      const body = { url: endpoint.url, ...filter };
      const { id, secret } = await send<{ id: string; secret: string }>(url, token, 'POST', '/v1/subscriptions', body);
      endpoint.secret = secret;
      this.subscriptions.push({ id, endpoint, ...filter, from: await head() });
    }
  }

  /** Offices ask for mails and confirm their address by what they get: one all at once, one by digests, the others as it is by default. */
  private async askForMails(url: string, identity: Identity, cities: readonly string[]): Promise<void> {
    const token = await identity.token({ role: 'secretariat' });
    const deliveries = [{ default: 'immediate', kinds: { ActionItemUpdated: 'immediate' } }, { default: 'digest' }, undefined, undefined];
    for (const [at, officeId] of ['secretariat', ...cities].entries()) {
      const address = `${officeId}@offices.test`;
      const delivery = deliveries[at];
      await send(url, token, 'PUT', `/v1/offices/${officeId}/preferences`, {
        emails: [{ address }],
        channels: ['in-app', 'e-mail'],
        ...(delivery && { delivery }),
      });
      const asked = () => this.relay.taken.find(({ to }) => to.includes(address));
      if (!(await until(() => asked() !== undefined, 30_000, 100))) throw new Error(`${address} was not asked to confirm`);
      const [link] = /http:\/\/\S+\/v1\/addresses\/[\w.-]+/.exec(unfolded(asked()!.text)) ?? [];
      if (link === undefined) throw new Error(`the mail to ${address} has no address to confirm it by`);
      const confirmed = await fetch(link, { method: 'POST' });
      if (!confirmed.ok) throw new Error(`${address} could not be confirmed: ${confirmed.status}`);
      this.offices.push({ officeId, address });
    }
  }

  /** Everybody is well again, and who was given up is taken up again. */
  async heal(url: string, identity: Identity): Promise<void> {
    this.relay.trouble = undefined;
    await this.relay.open();
    for (const endpoint of this.endpoints) {
      endpoint.manner = 'well';
      await endpoint.open();
    }
    await this.reactivate(url, identity);
  }

  async reactivate(url: string, identity: Identity): Promise<void> {
    const token = await identity.token({ role: 'secretariat' });
    for (const { id } of this.subscriptions) {
      const { state } = await send<{ state: string }>(url, token, 'GET', `/v1/subscriptions/${id}`);
      if (state === 'disabled') await send(url, token, 'POST', `/v1/subscriptions/${id}/reactivation`, {});
    }
  }
}

/** A long line of a text is folded by `=` and a line break (RFC 2045, 6.7). */
export const unfolded = (text: string): string => text.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');

/** As somebody who needs it to succeed: again and again while the platform is in trouble, under one key. */
async function send<T>(url: string, token: string, method: string, path: string, body?: unknown): Promise<T> {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  let said = '';
  const answered = async () => {
    try {
      const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
      said = await response.text();
      return response.ok || response.status < 500;
    } catch (failure) {
      said = String(failure);
      return false;
    }
  };
  if (!(await until(answered, 60_000, 500))) throw new Error(`${method} ${path}: ${said}`);
  const answer = JSON.parse(said) as T & { code?: string };
  if (answer.code !== undefined) throw new Error(`${method} ${path}: ${said}`);
  return answer;
}
