import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { byItself, UnitOfWork } from '#events';
import { testLane } from './delivery.entity.ts';
import { recordRuns, type Run } from './lane-table.ts';
import { disableEndpoint } from './reactivate.ts';
import { markFailing, markWorking } from './subscription-table.ts';

/** Of failing, without one delivery that has arrived. */
const patienceDays = 5;
/** A statement's. */
const most = 200;

interface Waiting {
  run: Run;
  done: () => void;
  failed: (error: unknown) => void;
}

/** What comes while one statement is on its way is recorded by the next, together. */
@Injectable()
export class RecordRuns {
  private readonly sql: Sql;
  private waiting: Waiting[] = [];
  private recording = false;

  constructor(
    source: DataSource,
    private readonly work: UnitOfWork,
  ) {
    this.sql = sqlOf(source);
  }

  /** Resolves when it is in the database. */
  record(run: Run): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ run, done, failed });
      if (!this.recording) void this.recordWaiting();
    });
  }

  private async recordWaiting(): Promise<void> {
    this.recording = true;
    while (this.waiting.length > 0) {
      const together = this.nextTogether();
      try {
        const runs = together.map(({ run }) => run);
        // First, so that what is let go is not sent there once more.
        await this.disableGone(runs);
        await recordRuns(this.sql, runs);
        await this.judge(runs);
        for (const { done } of together) done();
      } catch (error) {
        for (const { failed } of together) failed(error);
      }
    }
    this.recording = false;
  }

  /** In their order, of each lane one: a statement changes a row once, so that the later run of a lane is of the next. */
  private nextTogether(): Waiting[] {
    const lanes = new Set<string>();
    const together: Waiting[] = [];
    const later: Waiting[] = [];
    for (const each of this.waiting) {
      const lane = `${each.run.subscriptionId} ${each.run.lane}`;
      (together.length < most && !lanes.has(lane) ? together : later).push(each);
      lanes.add(lane);
    }
    this.waiting = later;
    return together;
  }

  private async disableGone(runs: readonly Run[]): Promise<void> {
    const gone = runs.filter(({ lane, results }) => lane !== testLane && results.at(-1)?.attempt.failure === 'gone');
    for (const id of new Set(gone.map(({ subscriptionId }) => subscriptionId))) await this.disable(id, 'gone', 'gone');
  }

  /** What the results say of their endpoints; a test says nothing. */
  private async judge(runs: readonly Run[]): Promise<void> {
    const working = new Set<string>();
    const failing = new Map<string, string>();
    for (const { subscriptionId, lane, results } of runs)
      for (const { attempt } of lane === testLane ? [] : results)
        if (attempt.failure === null) working.add(subscriptionId);
        else failing.set(subscriptionId, attempt.failure);
    for (const id of working) failing.delete(id);
    if (working.size > 0) await markWorking(this.sql, [...working]);
    const long = failing.size > 0 ? await markFailing(this.sql, failing, patienceDays) : [];
    for (const id of long) await this.disable(id, 'failing', failing.get(id)!);
  }

  private disable(id: string, reason: 'gone' | 'failing', failure: string): Promise<void> {
    return this.work.transaction(byItself('notifications'), (tx) => disableEndpoint(tx, id, reason, failure));
  }
}
