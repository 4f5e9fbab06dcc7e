import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { answer, Answers, Made, ParseId } from '#http';
import { DeliveryView, deliveryView } from './delivery.view.ts';
import { FanOut } from './fan-out.ts';
import { ReadDeliveries } from './read-deliveries.ts';
import { redeliver } from './redeliver.ts';

@Controller('v1/deliveries')
@ApiTags('subscriptions')
@Allow('system', 'secretariat')
export class DeliveriesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fanOut: FanOut,
    private readonly deliveries: ReadDeliveries,
  ) {}

  @Post(':deliveryId/redelivery')
  @ApiOperation({ summary: 'Delivers one event to its subscription once more, with the same id, behind what waits.' })
  @Made('/v1/deliveries/:id')
  @Answers(DeliveryView)
  async redeliver(@Param('deliveryId', ParseId) deliveryId: string, @By() by: Actor) {
    const again = await this.work.transaction(by, async (tx) => {
      const delivery = await redeliver(tx, deliveryId, by);
      return answer(delivery, deliveryView(delivery));
    });
    this.fanOut.ring();
    return again;
  }

  @Get(':deliveryId')
  @ApiOperation({ summary: 'Shows one delivery with every attempt: when, how it ended, and the beginning of the answer.' })
  @Answers(DeliveryView)
  one(@Param('deliveryId', ParseId) deliveryId: string, @By() by: Actor) {
    return this.deliveries.one(deliveryId, by);
  }
}
