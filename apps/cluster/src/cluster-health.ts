import type { Health } from '#observability';
import type { Place } from './plan.ts';
import type { SupervisedProcess } from './supervised-process.ts';

export interface Member {
  place: Place;
  process: Pick<SupervisedProcess, 'pid' | 'stop'>;
}

/**
 * The platform is ready when every process is and none has anything to say: a process may serve traffic and still miss what others need,
 * as a gateway does that hears nothing of a service, or a service without Kafka.
 */
export async function clusterHealth(members: readonly Member[], planned: number): Promise<Health> {
  const reasons = (await Promise.all(members.map(reasonsOf))).flat();
  if (members.length < planned) reasons.push('still starting');
  return { ready: reasons.length === 0, reasons };
}

async function reasonsOf({ place: { app, port, managementPort }, process }: Member): Promise<string[]> {
  const name = `${app}:${port}`;
  if (process.pid === undefined) return [`${name}: not running`];
  try {
    const answer = await fetch(`http://127.0.0.1:${managementPort}/readyz`, { signal: AbortSignal.timeout(3_000) });
    const { reasons = [] } = (await answer.json()) as { reasons?: string[] };
    if (reasons.length === 0 && !answer.ok) return [`${name}: not ready`];
    return reasons.map((reason) => `${name}: ${reason}`);
  } catch {
    return [`${name}: does not answer`];
  }
}
