import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { DueWork, type DueTask, type DueTime } from '#due';
import { byItself, UnitOfWork } from '#events';
import { expireAlert } from './end-alert.ts';
import { due, tellAgain, tellSecretariat } from './tell-alert.ts';

const itself = () => byItself('notifications');

/** An alert whose time is over ends by itself. */
@Injectable()
export class ExpireAlerts extends DueWork {
  readonly kind = due.expiry;

  constructor(
    source: DataSource,
    private readonly work: UnitOfWork,
  ) {
    super(sqlOf(source));
  }

  /** This process's clock may be behind the database's: then once more. */
  async perform({ id }: DueTask): Promise<DueTime | void> {
    const { endedAt } = await this.work.transaction(itself(), (tx) => expireAlert(tx, id));
    if (endedAt === null) return { inSeconds: 1 };
  }
}

/** Who has not acknowledged an alert is told again. */
@Injectable()
export class TellAgain extends DueWork {
  readonly kind = due.again;

  constructor(
    source: DataSource,
    private readonly work: UnitOfWork,
  ) {
    super(sqlOf(source));
  }

  perform({ id }: DueTask): Promise<void> {
    return this.work.transaction(itself(), (tx) => tellAgain(tx, id));
  }
}

/** Who has still not acknowledged an alert is told to the secretariat. */
@Injectable()
export class EscalateAlerts extends DueWork {
  readonly kind = due.unacknowledged;

  constructor(
    source: DataSource,
    private readonly work: UnitOfWork,
  ) {
    super(sqlOf(source));
  }

  perform({ id }: DueTask): Promise<void> {
    return this.work.transaction(itself(), (tx) => tellSecretariat(tx, id));
  }
}
