import { AggregatorRegistry, collectDefaultMetrics, Registry, type MetricObject } from 'prom-client';

let runtime: Registry | undefined;

/** Event loop, heap, garbage collection: they are the process's, so they are collected once, whatever number of apps it holds. */
function runtimeRegistry(): Registry {
  if (!runtime) {
    runtime = new Registry();
    collectDefaultMetrics({ register: runtime });
  }
  return runtime;
}

/**
 * Prometheus text of several registries. A metric's name may be announced once only, so samples of one name are brought
 * together; the label `service` keeps them apart.
 */
export async function exposition(registries: readonly Registry[]): Promise<string> {
  const metrics = await Promise.all([runtimeRegistry(), ...registries].map((registry) => registry.getMetricsAsJSON()));
  return AggregatorRegistry.aggregate(metrics as unknown as MetricObject[]).metrics();
}

export const expositionType = Registry.PROMETHEUS_CONTENT_TYPE;
