import type { EventMessage } from '#events';
import type { Identity, KeptPostgres } from '#local';
import type { KafkaCluster, Link, Order } from '#testing';
import type { SmallDisk } from './small-disk.ts';

export const serviceNames = ['membership', 'meetings', 'working-groups', 'notifications'] as const;
export type ServiceName = (typeof serviceNames)[number];
export type AppName = ServiceName | 'gateway' | 'platform';
export type TransportName = 'kafka' | 'postgres-log';

/** One process of the platform: started again by itself whenever it ends. `platform` is all five apps in one. */
export interface AppProcess {
  readonly app: AppName;
  readonly port: number;
  readonly managementPort: number;
  /** Undefined between an end and the next start. */
  readonly pid: number | undefined;
  /** What it is started with the next time; may be changed. */
  readonly env: NodeJS.ProcessEnv;
  signal(signal: NodeJS.Signals): void;
  /** Kill yourself there. Not for the gateway. */
  order(order: Order): void;
  /** /readyz of its management port says 200, and its pid is not `except`. */
  ready(except?: number): Promise<boolean>;
  /** MiB of heap and buffers that it holds, after a collection of garbage; undefined while it does not answer. Not for the gateway. */
  held(): Promise<number | undefined>;
}

export interface LogRecord extends EventMessage {
  partition: number;
  offset: string;
}

/** The log that carries the events, reached past the platform's own code and past every link. */
export interface Log {
  /** Everything that is in the platform's topics, in the order of each partition. */
  read(): Promise<LogRecord[]>;
  /** Writes messages as they are, into the partition that their key belongs to. */
  write(messages: readonly EventMessage[]): Promise<void>;
  /** The same ones over and over, until there are so many more; fast if they are of one partition. */
  flood(messages: readonly EventMessage[], count: number): Promise<void>;
}

/** The platform under faults. */
export interface Platform {
  readonly transport: TransportName;
  /** The gateway, as clients reach it; over a restart of one gateway the other answers. */
  readonly url: string;
  readonly identity: Identity;
  /** Each service's database and (postgres-log) the log's, past every link. */
  readonly databases: Readonly<Record<ServiceName, string>>;
  readonly logDatabase: string | undefined;
  /** The superuser's address, past every link. */
  readonly postgres: KeptPostgres;
  /** What its data folder lies on, if that is a small file system of its own that can be filled. */
  readonly smallDisk: SmallDisk | undefined;
  readonly processes: readonly AppProcess[];
  /** Between the services and PostgreSQL: one per database. */
  readonly databaseLinks: Readonly<Record<ServiceName, Link>>;
  /** Between the services and the brokers: one per broker; none on postgres-log. */
  readonly brokerLinks: readonly Link[];
  readonly kafka: KafkaCluster | undefined;
  readonly log: Log;
  processesOf(app: AppName): AppProcess[];
  /** One more of a service, behind no gateway; on Kafka only. */
  addReplica(app: ServiceName): Promise<AppProcess>;
  removeReplica(process: AppProcess): Promise<void>;
  /** Resolves when every process is ready; rejects after `milliseconds`. */
  allReady(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}
