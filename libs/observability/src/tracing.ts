import { randomUUID } from 'node:crypto';
import { context, propagation, SpanStatusCode, trace, type Attributes, type Context, type Span, type SpanKind } from '@opentelemetry/api';
import { recording } from './tracing-sdk.ts';

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
 * The `traceparent` to send on: the active span's; where nothing is recorded the caller's trace goes on under a new span id, or a new
 * trace begins (unsampled: nobody collects it, but logs of several services are found by it).
 */
export function nextTraceparent(received?: unknown): string {
  const active = activeTraceparent();
  if (active) return active;
  const parent = readTraceparent(received);
  return writeTraceparent({
    traceId: parent?.traceId ?? randomHex(),
    spanId: randomHex().slice(16),
    sampled: parent?.sampled ?? false,
  });
}

/** 32 digits. Node draws the randomness of UUIDs for many at once; a draw for each cost a request 3 % (measured). */
const randomHex = (): string => randomUUID().replaceAll('-', '');

/** The active span's `traceparent`; undefined where nothing is recorded. */
export function activeTraceparent(): string | undefined {
  if (!recording()) return undefined;
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

export interface SpanOptions {
  kind?: SpanKind;
  attributes?: Attributes;
  /** W3C: whose child it is; without one the active span's. */
  traceparent?: string | null | undefined;
}

/** Begins a span that its caller ends; undefined where nothing is recorded. */
export function beginSpan(name: string, { kind, attributes, traceparent }: SpanOptions): Span | undefined {
  if (!recording()) return undefined;
  return trace
    .getTracer('b40')
    .startSpan(name, { ...(kind !== undefined && { kind }), ...(attributes && { attributes }) }, under(traceparent));
}

/** Runs `work` in a span. Where nothing is recorded it is a plain call. */
export async function traced<T>(name: string, options: SpanOptions, work: (span?: Span) => Promise<T>): Promise<T> {
  const span = beginSpan(name, options);
  if (!span) return work();
  try {
    return await inSpan(span, () => work(span));
  } catch (error) {
    failSpan(span, error);
    throw error;
  } finally {
    span.end();
  }
}

export const inSpan = <T>(span: Span, work: () => T): T => context.with(trace.setSpan(context.active(), span), work);

/** The error's code or class only: its message may hold what was sent. */
export function failSpan(span: Span, error: unknown): void {
  const { code, name } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, name: 'error' };
  span.setAttribute('error.type', code ?? name);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

const under = (traceparent: string | null | undefined): Context =>
  traceparent ? propagation.extract(context.active(), { traceparent }) : context.active();
