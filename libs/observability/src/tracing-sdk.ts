import { context, propagation, trace } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

export interface TracingOptions {
  /** `service.name` of the spans. */
  service: string;
  /** Base URL of an OTLP/HTTP collector, or where spans go instead. */
  to: string | SpanExporter;
  /** Of the traces that begin here, this share is kept (0 to 1); a caller's decision is followed. */
  share?: number;
}

let on = false;

/** Whether spans are recorded in this process. */
export const recording = (): boolean => on;

/**
 * Spans are recorded and exported from now on. The SDK is loaded here and nowhere else: a process without an endpoint never has it in
 * memory. Answers what sends the last spans and ends it. That takes at most its deadline (ms), because a collector that is away must keep
 * nobody from stopping.
 */
export async function startTracing({ service, to, share = 1 }: TracingOptions): Promise<(deadline?: number) => Promise<void>> {
  const [sdk, { AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/core'),
    import('@opentelemetry/resources'),
  ]);
  const processor =
    typeof to === 'string' ? new sdk.BatchSpanProcessor({ exporter: await otlp(to) }) : new sdk.SimpleSpanProcessor({ exporter: to });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.namespace': 'b40', 'service.name': service }),
    sampler: new sdk.ParentBasedSampler({ root: share === 1 ? new sdk.AlwaysOnSampler() : new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [processor],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  on = true;
  return async (deadline = 3_000) => {
    on = false;
    const late = new Promise((resolve) => setTimeout(resolve, deadline).unref());
    await Promise.race([provider.shutdown().catch(() => {}), late]);
    for (const api of [trace, propagation, context]) api.disable();
  };
}

async function otlp(endpoint: string): Promise<SpanExporter> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
}
