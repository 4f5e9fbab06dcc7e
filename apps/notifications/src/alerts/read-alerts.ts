import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Raw, DataSource } from 'typeorm';
import { readOne, sqlOf } from '#database';
import { BooleanField, EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Links } from '#links';
import { citiesById } from '#roster';
import { Clock } from '#domain';
import { NotificationSettings } from '../settings.ts';
import { feedOf } from './alert-feed.ts';
import { capOf } from './cap.ts';
import { alertStates, DisasterAlert } from './disaster-alert.entity.ts';
import { alertView, type DisasterAlertView } from './disaster-alert.view.ts';

export class ListAlertsQuery extends PageQuery {
  @EnumField(alertStates, { optional: true }) state?: DisasterAlert['state'];
  @SlugField({ optional: true, description: 'One of those in danger.' }) city?: string;
  @BooleanField({ optional: true, description: '`true`: neither ended nor expired; `false`: the others.' }) running?: boolean;
}

/** A text for everybody, and when it changed last. */
export interface PublicText {
  text: string;
  modified: Date;
}

/** Entries of the feed. */
const most = 1_000;

@Injectable()
export class ReadAlerts {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly links: Links,
    private readonly settings: NotificationSettings,
  ) {}

  async list({ state, city, running, ...query }: ListAlertsQuery): Promise<Page<DisasterAlertView>> {
    const endedAt = running === undefined ? undefined : Raw((column) => `${column} IS ${running ? '' : 'NOT '}NULL`);
    const cityIds = city === undefined ? undefined : Raw((column) => `${column} @> :city::jsonb`, { city: JSON.stringify([city]) });
    const asked = { state, ...{ endedAt: endedAt as never, cityIds: cityIds as never } };
    const { items, ...next } = await readPage(this.source, DisasterAlert, Object.assign(new PageQuery(), query), asked);
    return { items: items.map(alertView), ...next };
  }

  one(id: string): Promise<DisasterAlert> {
    return readOne(this.source, DisasterAlert, { id });
  }

  async cap(id: string): Promise<PublicText> {
    const alert = await this.one(id);
    const { cityIds, messages } = alert;
    const cities = await citiesById(sqlOf(this.source), [...cityIds, ...messages.map(({ officeId }) => officeId)]);
    const names = new Map([['secretariat', 'B40 Balkan Cities Network'], ...cities.map(({ id: cityId, name }) => [cityId, name] as const)]);
    return { text: capOf(alert, names), modified: new Date(messages.at(-1)!.sent) };
  }

  /** The newest first. One whose time is over is left out, whether that has been told yet or not. */
  async feed(): Promise<PublicText> {
    const now = this.clock.now();
    const alerts = await this.source.getRepository(DisasterAlert).find({
      where: { endedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { id: 'DESC' },
      take: most,
    });
    const [changed] = await sqlOf(this.source).query<{ at: Date | null }>(
      `SELECT max(greatest((messages->-1->>'sent')::timestamptz, CASE WHEN expires_at <= $1 THEN expires_at END)) AS at
       FROM disaster_alert`,
      [now],
    );
    const modified = changed!.at ?? new Date(0);
    const { publicUrl } = this.links;
    return { text: feedOf(alerts, { publicUrl, sender: this.settings.alerts.sender, updated: modified }), modified };
  }
}
