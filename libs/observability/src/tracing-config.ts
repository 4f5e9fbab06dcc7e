import { unless, webUrl, type Declaration } from '#configuration';
import { startTracing } from './tracing-sdk.ts';

/** Standard names of the OpenTelemetry specification. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    meaning: 'OpenTelemetry collector (OTLP over HTTP, `http://collector:4318`) that spans are sent to; `none` records nothing',
    default: 'none',
    parse: unless('none', webUrl),
  },
  OTEL_TRACES_SAMPLER_ARG: {
    meaning: 'share of the traces begun here that is recorded, 0 to 1; a caller’s decision is followed',
    default: '1',
    parse: (value: string) => {
      if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(value)) throw new Error('must be a number from 0 to 1');
      return Number(value);
    },
  },
} satisfies Declaration;

export interface TracingConfig {
  OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined;
  OTEL_TRACES_SAMPLER_ARG: number;
}

export interface Tracing {
  /** Without it nothing is recorded. */
  endpoint?: string;
  share: number;
}

export const tracingOf = ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share }: TracingConfig): Tracing => ({
  share,
  ...(endpoint !== undefined && { endpoint }),
});

/** As configured; answers what ends it. */
export async function startConfiguredTracing(service: string, { endpoint, share }: Tracing): Promise<() => Promise<void>> {
  return endpoint === undefined ? async () => {} : startTracing({ service, to: endpoint, share });
}
