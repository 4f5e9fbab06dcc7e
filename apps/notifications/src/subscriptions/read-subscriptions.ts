import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { Actor } from '#auth';
import { readOne } from '#database';
import { notFound } from '#domain';
import { EnumField, PageQuery, readPage, type Page } from '#http';
import { Subscription, subscriptionStates } from './subscription.entity.ts';
import { isShownTo } from './subscription-owner.ts';
import { subscriptionView, type SubscriptionView } from './subscription.view.ts';

const shownStates = subscriptionStates.filter((state) => state !== 'deleted');

export class ListSubscriptionsQuery extends PageQuery {
  @EnumField(shownStates, { optional: true }) state?: Subscription['state'];
}

@Injectable()
export class ReadSubscriptions {
  constructor(private readonly source: DataSource) {}

  /** The secretariat sees all, a system its own. */
  async list(query: ListSubscriptionsQuery, by: Actor): Promise<Page<SubscriptionView>> {
    const asked = { state: query.state ?? Not<Subscription['state']>('deleted'), owner: by.is('secretariat') ? undefined : by.sub };
    const { items, ...page } = await readPage(this.source, Subscription, query, asked);
    return { items: items.map((each) => subscriptionView(each)), ...page };
  }

  async one(id: string, by: Actor): Promise<SubscriptionView> {
    return subscriptionView(await this.own(id, by));
  }

  async own(id: string, by: Actor): Promise<Subscription> {
    const subscription = await readOne(this.source, Subscription, { id });
    if (!isShownTo(by, subscription)) throw notFound('subscription', id);
    return subscription;
  }
}
