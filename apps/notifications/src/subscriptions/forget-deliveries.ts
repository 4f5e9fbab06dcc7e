import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { DueWork, type DueTask, type DueTime } from '#due';

/** The kind of work that is put when a subscription is deleted. */
export const forgetDeliveries = 'deliveries of a deleted subscription';

/** A statement's. */
const most = 5_000;

/** Takes away what a deleted subscription has left, in small steps: there may be a million. */
@Injectable()
export class ForgetDeliveries extends DueWork {
  readonly kind = forgetDeliveries;
  protected override readonly most = 1;
  private readonly sql: Sql;

  constructor(source: DataSource) {
    super(sqlOf(source));
    this.sql = sqlOf(source);
  }

  async perform({ id }: DueTask): Promise<DueTime | void> {
    await this.sql.query(`DELETE FROM delivery_replay WHERE subscription_id = $1`, [id]);
    await this.sql.query(`DELETE FROM delivery_lane WHERE subscription_id = $1`, [id]);
    const [{ gone }] = (await this.sql.query(
      `WITH gone AS (
         DELETE FROM delivery d USING (
           SELECT subscription_id, position, round FROM delivery WHERE subscription_id = $1 LIMIT $2) piece
         WHERE (d.subscription_id, d.position, d.round) = (piece.subscription_id, piece.position, piece.round) RETURNING 1)
       SELECT count(*)::int AS gone FROM gone`,
      [id, most],
    )) as [{ gone: number }];
    return gone === most ? { inSeconds: 0 } : undefined;
  }
}
