import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Clock } from '#domain';
import { DailyWork } from '#service';
import { Endpoints } from './endpoints.ts';
import { sealedBefore } from './subscription-table.ts';

/** When the first key is another, what the former has sealed is sealed anew: then the former can be taken away. */
@Injectable()
export class SealAnew extends DailyWork {
  constructor(
    clock: Clock,
    private readonly source: DataSource,
    private readonly endpoints: Endpoints,
  ) {
    super(clock);
  }

  async turnTo(): Promise<void> {
    const prefix = this.endpoints.sealedPrefix;
    if (prefix === undefined) return;
    const sql = sqlOf(this.source);
    for (let left = await sealedBefore(sql, prefix); left.length > 0; left = await sealedBefore(sql, prefix))
      for (const { id, secret, formerSecret, headers } of left) {
        const anew = (what: 'secret' | 'headers', sealed: string | null) => sealed && this.endpoints.sealAnew(id, what, sealed);
        // What was rotated meanwhile is of the present key.
        await sql.query(
          `UPDATE subscription SET secret = $2, former_secret = $3, headers = $4
           WHERE id = $1 AND (secret, former_secret, headers) IS NOT DISTINCT FROM ($5, $6, $7)`,
          [id, anew('secret', secret), anew('secret', formerSecret), anew('headers', headers), secret, formerSecret, headers],
        );
      }
  }
}
