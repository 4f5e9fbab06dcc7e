import { EventTransport, type EventMessage, type OnBatch, type Published, type Subscription } from '#events';
import type { Killer } from './killer.ts';

/** The real transport, with the kill points at its port. On a shared broker, `suffix` stands behind every topic's and group's name. */
export class KillingTransport extends EventTransport {
  private readonly inner: EventTransport;
  private readonly killer: Killer;
  private readonly suffix: string;

  constructor(inner: EventTransport, killer: Killer, suffix = '') {
    super();
    this.inner = inner;
    this.killer = killer;
    this.suffix = suffix;
  }

  ensureTopics(topics: readonly string[]): Promise<void> {
    return this.inner.ensureTopics(topics.map((topic) => topic + this.suffix));
  }

  async publish(messages: readonly EventMessage[]): Promise<Published> {
    await this.killer.passes('between commit and publish', messages.length);
    const sent = new Map(messages.map((message) => [{ ...message, topic: message.topic + this.suffix }, message]));
    const { acknowledged, failure } = await this.inner.publish([...sent.keys()]);
    await this.killer.passes('between publish and delete', acknowledged.length);
    return { acknowledged: acknowledged.map((message) => sent.get(message)!), ...(failure === undefined ? {} : { failure }) };
  }

  subscribe(group: string, topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    const names = new Map(topics.map((topic) => [topic + this.suffix, topic]));
    return this.inner.subscribe(group + this.suffix, [...names.keys()], async (batch) => {
      await onBatch(batch.map((message) => ({ ...message, topic: names.get(message.topic)! })));
      await this.killer.passes('between effect and offset commit', batch.length);
    });
  }

  check(): Promise<void> {
    return this.inner.check();
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
