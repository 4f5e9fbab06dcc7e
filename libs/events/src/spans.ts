import { SpanKind, type Attributes } from '@opentelemetry/api';
import { beginSpan, failSpan, recording, traced } from '#observability';
import type { ReceivedEvent } from './envelope.ts';
import type { EventMessage } from './transport.ts';

/** OpenTelemetry's conventions for messaging. Ids of events, never their data or keys. */
const messaging = (operation: 'publish' | 'process', topic: string, id: string | undefined, type: string | undefined): Attributes => ({
  'messaging.system': 'kafka',
  'messaging.operation.name': operation,
  'messaging.operation.type': operation === 'publish' ? 'send' : 'process',
  'messaging.destination.name': topic,
  ...(id && { 'messaging.message.id': id }),
  ...(type && { 'cloudevents.event_type': type }),
});

/**
 * A span for each event of a batch, child of what appended it: the batch is of many traces. The message keeps the `traceparent` that was
 * stored with it, so that a resend is the same message. Answers what ends the spans.
 */
export function beginPublishing(messages: readonly EventMessage[]): (acknowledged: readonly EventMessage[], failure: unknown) => void {
  if (!recording()) return () => {};
  const spans = new Map(messages.map((message) => [message, publishing(message)]));
  return (acknowledged, failure) => {
    const safe = new Set(acknowledged);
    for (const [message, span] of spans) {
      if (!safe.has(message) && span) failSpan(span, failure);
      span?.end();
    }
  };
}

function publishing({ topic, headers }: EventMessage) {
  const traceparent = headers['traceparent'];
  if (!traceparent) return undefined;
  const attributes = messaging('publish', topic, headers['ce_id'], headers['ce_type']);
  return beginSpan(`publish ${topic}`, { kind: SpanKind.PRODUCER, attributes, traceparent });
}

/** The handler's work, child of what appended the event: the context of its creation, as the conventions say. Of several, a span each. */
export async function processing(consumer: string, events: readonly ReceivedEvent[], work: () => Promise<void>): Promise<void> {
  const [first, ...more] = events.map((event) => spanOf(consumer, event));
  if (first && more.length === 0) return traced(first.name, first.options, work);
  if (!recording()) return work();
  const spans = [first!, ...more].map(({ name, options }) => beginSpan(name, options));
  try {
    await work();
  } catch (failure) {
    for (const span of spans) if (span) failSpan(span, failure);
    throw failure;
  } finally {
    for (const span of spans) span?.end();
  }
}

const spanOf = (consumer: string, { topic, id, type, traceparent }: ReceivedEvent) => ({
  name: `process ${topic}`,
  options: {
    kind: SpanKind.CONSUMER,
    attributes: { ...messaging('process', topic, id, type), 'messaging.consumer.group.name': consumer },
    traceparent,
  },
});
