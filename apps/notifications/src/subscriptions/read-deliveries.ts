import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#auth';
import { readOne } from '#database';
import { notFound, Refusal } from '#domain';
import { BooleanField, decodeCursor, EnumField, IdField, page, PageQuery, type Page } from '#http';
import { Delivery, deliveryStates, type DeliveryState } from './delivery.entity.ts';
import { deliveryView, type DeliveryView } from './delivery.view.ts';
import { ReadSubscriptions } from './read-subscriptions.ts';

export class ListDeliveriesQuery extends PageQuery {
  @EnumField(deliveryStates, { optional: true, description: '`exhausted`: what was given up.' }) state?: DeliveryState;

  @IdField({ optional: true, description: 'Of one event, each time that it was to be delivered.' }) event?: string;

  @BooleanField({ optional: true, description: '`false`, of what was given up: what was never asked for again.' }) redelivered?: boolean;
}

const isPosition = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

@Injectable()
export class ReadDeliveries {
  constructor(
    private readonly source: DataSource,
    private readonly subscriptions: ReadSubscriptions,
  ) {}

  /** In the journal's order; of one event the first delivery first. */
  async list(subscriptionId: string, query: ListDeliveriesQuery, by: Actor): Promise<Page<DeliveryView>> {
    const after = decodeCursor<[number, number]>(query.cursor, isPosition, isPosition);
    await this.subscriptions.own(subscriptionId, by);
    const { state, event, redelivered } = query;
    const deliveries = this.source
      .getRepository(Delivery)
      .createQueryBuilder('d')
      .where('d.subscription_id = :subscriptionId', { subscriptionId })
      .orderBy('d.position')
      .addOrderBy('d.round')
      .limit(query.take);
    if (after) deliveries.andWhere('(d.position, d.round) > (:position, :round)', { position: after[0], round: after[1] });
    if (state !== undefined) deliveries.andWhere(`d.state = '${state}'`);
    if (redelivered !== undefined) deliveries.andWhere('d.redelivered = :redelivered', { redelivered });
    // By its position, for which there is an index. A test's event is in no journal.
    if (event !== undefined)
      deliveries.andWhere('d.event_id = :event AND d.position = (SELECT j.position FROM journal j WHERE j.id = :event)', { event });
    const { items, ...rest } = page(await deliveries.getMany(), query, ({ position, round }) => [position, round]);
    return { items: items.map(deliveryView), ...rest };
  }

  async one(id: string, by: Actor): Promise<DeliveryView> {
    const delivery = await readOne(this.source, Delivery, { id });
    await this.subscriptions.own(delivery.subscriptionId, by).catch((error: unknown) => {
      throw error instanceof Refusal ? notFound('delivery', id) : error;
    });
    return deliveryView(delivery);
  }
}
