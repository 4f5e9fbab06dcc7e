import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AirQualityBandChanged } from '#contracts';
import { set } from '#domain';
import type { Pollutant } from '../limits/first-limits.ts';
import { freshFor, hour, movesOf, type Band, type Bands, type Hour } from './band.ts';

/** The air of a city by the newest readings, and what was told of it last. */
@Entity('air_now')
export class AirNow {
  @PrimaryColumn('text', { name: 'city_id' }) cityId: string;
  /** The end of the newest hour of which there is any reading. */
  @Column('timestamptz') newest: Date;
  /** The end of the hour that is shown: the newest with a known station, of the last six. */
  @Column('timestamptz') at: Date;
  @Column('jsonb') bands: Bands;
  /** Null: no station is known. */
  @Column('text', { nullable: true }) index: Band | null = null;
  @Column('text', { nullable: true }) dominant: Pollutant | null = null;
  /** The band that was told last, and the later of the two hours that it was told by. */
  @Column('text', { nullable: true }) told: Band | null = null;
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt: Date | null = null;
  /** What figures that are made of the readings come from; null until there is one. */
  @Column('uuid', { name: 'source_id', nullable: true }) sourceId: string | null = null;
  @Column('int') version: number = 0;

  static of(cityId: string, newest: Date): AirNow {
    return set(new AirNow(), { cityId, newest, at: newest, bands: {} });
  }

  /**
   * Takes the hours up to the newest, oldest first; those of the six before it, and one more that they are compared with. Answers what is
   * to be told: nothing of an hour that is too old by now, nor again of one that was told of.
   */
  take(hours: readonly Hour[], now: Date): AirQualityBandChanged[] {
    const fresh = hours.filter(({ at }) => at >= this.newest.getTime() - freshFor * hour);
    const shown = fresh.findLast(({ index }) => index !== null) ?? fresh.at(-1);
    if (shown) set<AirNow>(this, { at: new Date(shown.at), bands: shown.bands, index: shown.index, dominant: shown.dominant });
    // The hour before the first that counts is there to be compared with.
    const from = Math.max(this.toldAt?.getTime() ?? 0, now.getTime() - (freshFor + 1) * hour);
    const moves = movesOf(
      this.told,
      hours.filter(({ at }) => at >= from),
    );
    const last = moves.at(-1);
    if (last) set<AirNow>(this, { told: last.to, toldAt: new Date(last.at) });
    const { cityId } = this;
    return moves.map(({ from, to, dominant, at }) => ({ cityId, from, to, dominant, at: new Date(at).toISOString() }));
  }

  /** Whether what is shown still says how the air is. */
  isFresh(now: Date): boolean {
    return this.at.getTime() >= now.getTime() - freshFor * hour;
  }
}
