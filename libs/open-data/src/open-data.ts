import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dataSource, sqlOf } from '#database';
import { notFound } from '#domain';
import { noteSchemas, stateOf, type SetState } from './data-set-change.ts';
import { columnsOf, type DataSet } from './data-set.ts';
import type { DataSetView } from './open-data.view.ts';
import { RowStream } from './row-stream.ts';
import { Slots } from './slots.ts';
import { Snapshot } from './snapshot.ts';
import { writingOf, type Form } from './writing.ts';

export interface OpenDataOptions {
  /** Of the sets’ own connections. */
  url: string;
  applicationName: string;
  /** A reader who takes nothing for so long is cut off (ms); without it after 30 s. */
  readerPatienceMs?: number;
}

/** Sets that are read at once, and of them by one address. */
const most = 4;
const mostOfOne = 2;
/** For one of those to become free (milliseconds). */
const waiting = 2_000;

/** A set is sent for longer than a command may last: to a reader of 1 MB a second, a million figures take five minutes. Its first
 * rows are wanted at once. */
const session = '-c transaction_timeout=15min -c idle_in_transaction_session_timeout=60s -c cursor_tuple_fraction=0.01';

type Coverage = Pick<DataSetView, 'temporal' | 'spatial'>;

/** The public data sets of a service. Reading them has connections of its own, so that readers take none from commands. */
export class OpenData implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly slots = new Slots(most, mostOfOne, waiting);
  private readonly patience: number;
  private readonly own: DataSource;
  private ready: Promise<unknown> | undefined;
  private readonly coverages = new Map<string, { etag: string; coverage: Promise<Coverage> }>();

  constructor(
    private readonly sets: readonly DataSet[],
    private readonly source: DataSource,
    { url, applicationName, readerPatienceMs = 30_000 }: OpenDataOptions,
  ) {
    this.patience = readerPatienceMs;
    // One more than is read at once: for what a list says of the sets.
    this.own = dataSource({ url, poolSize: most + 1, applicationName, session });
  }

  onApplicationBootstrap(): Promise<void> {
    return noteSchemas(sqlOf(this.source), this.sets);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.own.isInitialized) await this.own.destroy();
  }

  /** 404 where there is none. */
  named(name: string, asked: string = name): DataSet {
    const set = this.sets.find((each) => each.name === name);
    if (!set) throw notFound('data-set', asked);
    return set;
  }

  stateOf(set: DataSet): Promise<SetState> {
    return stateOf(sqlOf(this.source), set);
  }

  /** The text of the set as it is now. 503 `data-sets-busy` where too many are read, or the reader's address reads two already. */
  async read(set: DataSet, form: Form, reader: string): Promise<{ state: SetState; text: RowStream }> {
    const leave = await this.slots.take(reader);
    let snapshot: Snapshot;
    try {
      await this.connected();
      snapshot = await Snapshot.open(this.own, set, leave);
    } catch (error) {
      leave();
      throw error;
    }
    try {
      const rows = await snapshot.next();
      return { state: snapshot.state, text: new RowStream(rows, snapshot, writingOf(set, form), this.patience) };
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }

  async list(): Promise<DataSetView[]> {
    const shown: DataSetView[] = [];
    for (const set of this.sets) shown.push(await this.shown(set));
    return shown;
  }

  private async shown(set: DataSet): Promise<DataSetView> {
    const { name, titles, descriptions, keywords, updateFrequency } = set;
    const { etag, modified, issued } = await this.stateOf(set);
    return {
      name,
      titles,
      descriptions,
      columns: columnsOf(set),
      keywords: [...keywords],
      ...(await this.coverageOf(set, etag)),
      updateFrequency,
      issued: issued.toISOString(),
      modified: modified.toISOString(),
      etag,
    };
  }

  /** Asked once for each state of the set, however many ask: it grows with its rows. */
  private coverageOf(set: DataSet, etag: string): Promise<Coverage> {
    const known = this.coverages.get(set.name);
    if (known?.etag === etag) return known.coverage;
    const coverage = this.readCoverage(set);
    this.coverages.set(set.name, { etag, coverage });
    coverage.catch(() => this.coverages.delete(set.name));
    return coverage;
  }

  private async readCoverage({ temporal, spatial }: DataSet): Promise<Coverage> {
    await this.connected();
    const sql = sqlOf(this.own);
    const [days] = temporal === undefined ? [] : await sql.query<{ from: string | null; until: string | null }>(temporal);
    const countries = spatial === undefined ? [] : await sql.query<{ country: string }>(spatial);
    return {
      temporal: days?.from == null ? null : { from: days.from, until: days.until },
      spatial: countries.length === 0 ? null : countries.map(({ country }) => country).toSorted(),
    };
  }

  /** When the first set is read: an app that is only made, for its document, connects to nothing. */
  private connected(): Promise<unknown> {
    return (this.ready ??= this.own.initialize().catch((error: unknown) => {
      this.ready = undefined;
      throw error;
    }));
  }
}
