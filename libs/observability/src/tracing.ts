import { randomBytes } from 'node:crypto';
import { context, propagation, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

/** W3C Trace Context, level 1. */
export interface TraceParent {
  /** 32 hexadecimal digits, the same along the whole path. */
  traceId: string;
  /** 16 hexadecimal digits, who called. */
  spanId: string;
  sampled: boolean;
}

const format = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Undefined for anything but a valid `traceparent`; a later version is read as far as version 00 defines it. */
export function readTraceparent(header: unknown): TraceParent | undefined {
  const [, version, traceId, spanId, flags, rest] = (typeof header === 'string' && format.exec(header)) || [];
  if (!version || !traceId || !spanId || !flags || version === 'ff' || (version === '00' && rest)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (parseInt(flags, 16) & 1) === 1 };
}

export const writeTraceparent = ({ traceId, spanId, sampled }: TraceParent): string => `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;

/**
 * The `traceparent` to send on. With an SDK registered it is the active span's; without one the caller's trace goes on under a
 * new span id, or a new trace begins (unsampled: nobody collects it, but logs of several services are found by it).
 */
export function nextTraceparent(received?: unknown): string {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  if (carrier['traceparent']) return carrier['traceparent'];
  const parent = readTraceparent(received);
  return writeTraceparent({
    traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    sampled: parent?.sampled ?? false,
  });
}

/** Runs `work` in a span under the given `traceparent`. Without an SDK this costs next to nothing. */
export function traced<T>(name: string, attributes: Attributes, traceparent: string | undefined, work: () => Promise<T>): Promise<T> {
  const parent = traceparent ? propagation.extract(context.active(), { traceparent }) : context.active();
  return trace.getTracer('b40').startActiveSpan(name, { attributes }, parent, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.recordException(error instanceof Error ? error : String(error));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
