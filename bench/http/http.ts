import type { Benchmark, Row } from '../benchmark.ts';
import { inTurn } from '../in-turn.ts';
import type { Job, Load } from './load-process.ts';
import { httpStand, type HttpStand } from './stand.ts';

type Way = keyof HttpStand['urls'];

const kinds = ['commands', 'reads'] as const;
const ways: Way[] = ['bare', 'service', 'gateway'];
/** Shares of the bare server's rate. */
const least: Record<Job['kind'], Partial<Record<Way, number>>> = {
  commands: { service: 0.85, gateway: 0.65 },
  reads: { service: 0.65, gateway: 0.5 },
};
/** Of one measurement, milliseconds. */
const window = 6_000;

/** A service against bare Fastify and pg running the same SQL, then the service behind the gateway. */
export const http: Benchmark = {
  name: 'http',
  async run({ postgres, scaled, ...context }) {
    const { url } = await postgres();
    const stand = await httpStand(url);
    const loads: Load[] = [];
    const measure = async (way: Way, kind: Job['kind']): Promise<number> => {
      const load = await stand.load({ url: stand.urls[way], kind, milliseconds: scaled(window) });
      if (load.failed > 0) throw new Error(`${load.failed} ${kind} by ${way} failed: ${load.failure}`);
      loads.push(load);
      return load.perSecond;
    };
    try {
      const variants = kinds.flatMap((kind) => ways.map((way) => ({ name: `${kind} ${way}`, measure: () => measure(way, kind) })));
      const measured = await inTurn(variants, context, { unit: 'a second', warmUp: true });
      const row = (kind: Job['kind'], way: Way): Row => {
        const [bare, ours] = [measured.get(`${kind} bare`)!, measured.get(`${kind} ${way}`)!];
        const ratio = ours / bare;
        const what = `${kind}, ${way === 'gateway' ? 'service behind the gateway' : 'service'}`;
        const target = least[kind][way]!;
        return { what, figures: [ours, bare], ratio, target: `≥ ${target}`, met: ratio >= target };
      };
      return {
        title: 'HTTP: an item’s update, and the read of one item, 32 connections, closed loop',
        columns: ['ours, a second', 'bare Fastify + pg, a second'],
        rows: kinds.flatMap((kind) => (['service', 'gateway'] as const).map((way) => row(kind, way))),
        notes: [
          'The bare server runs the same SQL and checks neither token nor input; ' +
            'the load generator, PostgreSQL and all servers share the machine’s cores.',
        ],
      };
    } finally {
      await stand.stop();
    }
  },
};
