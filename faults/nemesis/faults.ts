import { brokerFaults } from './brokers.ts';
import type { Fault } from './fault.ts';
import { kills } from './kill.ts';
import { linkFaults } from './links.ts';
import { logFaults } from './log.ts';
import { postgresFaults } from './postgres.ts';
import { replicaFaults } from './replicas.ts';
import { rollings } from './rolling.ts';
import { stops } from './stop.ts';
import { subscriberFaults } from './subscribers.ts';

/** Everything that is done to the platform. */
export const faults: readonly Fault[] = [
  ...kills,
  ...stops,
  ...rollings,
  ...brokerFaults,
  ...postgresFaults,
  ...linkFaults,
  ...logFaults,
  ...replicaFaults,
  ...subscriberFaults,
];
