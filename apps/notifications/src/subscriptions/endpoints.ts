import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { invalid, Refusal } from '#domain';
import { OutgoingClient, OutgoingFailure, type OutgoingAnswer, type OutgoingRequest } from '#outgoing';
import { Seal } from '#sealed';
import { NotificationSettings } from '../settings.ts';

/** What is needed to send, opened. */
export interface Endpoint {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** The present one first. */
  secrets: readonly string[];
}

/** An endpoint as it is kept. */
export interface SealedEndpoint {
  id: string;
  url: string;
  headers: string | null;
  secret: string;
  /** As long as it signs. */
  formerSecret: string | null;
}

const placeOf = (id: string, what: 'secret' | 'headers') => `subscription/${id}/${what}`;

/** Where deliveries go, and what is kept secret of it. */
@Injectable()
export class Endpoints {
  private readonly seal: Seal;
  private readonly settings: NotificationSettings['webhooks'];
  private client: OutgoingClient | undefined;

  constructor(settings: NotificationSettings) {
    this.seal = new Seal(settings.sealingKeys);
    this.settings = settings.webhooks;
  }

  /** 400 at `/url` where it can be seen beforehand that nothing is sent there. Each connection is judged anew. */
  mustBeAllowed(url: string): void {
    try {
      this.outgoing.mustBeAllowed(url);
    } catch (error) {
      if (!(error instanceof OutgoingFailure)) throw error;
      if (error.kind === 'address-not-public') throw new Refusal(error.kind, {}, [{ pointer: '/url', detail: error.message }]);
      throw invalid('/url', error.message);
    }
  }

  post(url: string, request: OutgoingRequest): Promise<OutgoingAnswer> {
    return this.outgoing.post(url, request);
  }

  async close(): Promise<void> {
    await this.client?.close();
  }

  /** As it is told once, and as it is kept. */
  newSecret(subscriptionId: string): { secret: string; sealed: string } {
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    return { secret, sealed: this.seal.seal(secret, placeOf(subscriptionId, 'secret')) };
  }

  sealHeaders(subscriptionId: string, headers: Readonly<Record<string, string>>): string | null {
    if (Object.keys(headers).length === 0) return null;
    return this.seal.seal(JSON.stringify(headers), placeOf(subscriptionId, 'headers'));
  }

  open({ id, url, headers, secret, formerSecret }: SealedEndpoint): Endpoint {
    return {
      url,
      headers: headers === null ? {} : (JSON.parse(this.seal.open(headers, placeOf(id, 'headers'))) as Record<string, string>),
      secrets: [secret, formerSecret].filter((each) => each !== null).map((each) => this.seal.open(each, placeOf(id, 'secret'))),
    };
  }

  /** How everything begins that is sealed by the present key. */
  get sealedPrefix(): string | undefined {
    return this.seal.prefix;
  }

  sealAnew(id: string, what: 'secret' | 'headers', sealed: string): string {
    return this.seal.seal(this.seal.open(sealed, placeOf(id, what)), placeOf(id, what));
  }

  /** Made when it is first needed: by then the platform knows its own listeners. */
  private get outgoing(): OutgoingClient {
    const { networks, own } = this.settings;
    return (this.client ??= new OutgoingClient({ networks, own }));
  }
}
