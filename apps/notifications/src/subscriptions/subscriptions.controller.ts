import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { answer, Answers, Made, Matches, ParseId } from '#http';
import { changeSubscription } from './change-subscription.ts';
import { DeliveryView, deliveryView } from './delivery.view.ts';
import { endSubscription } from './end-subscription.ts';
import { Endpoints } from './endpoints.ts';
import { FanOut } from './fan-out.ts';
import { reactivate } from './reactivate.ts';
import { ListDeliveriesQuery, ReadDeliveries } from './read-deliveries.ts';
import { ListSubscriptionsQuery, ReadSubscriptions } from './read-subscriptions.ts';
import { testEndpoint } from './redeliver.ts';
import { replay, ReplayBody, ReplayView } from './replay.ts';
import { rotateSecret, RotateSecretBody } from './rotate-secret.ts';
import { subscribe } from './subscribe.ts';
import { ChangeSubscriptionBody, SubscribeBody } from './subscription.body.ts';
import { SubscriptionView } from './subscription.view.ts';

@Controller('v1/subscriptions')
@ApiTags('subscriptions')
@Allow('system', 'secretariat')
export class SubscriptionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly endpoints: Endpoints,
    private readonly fanOut: FanOut,
    private readonly subscriptions: ReadSubscriptions,
    private readonly deliveries: ReadDeliveries,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Subscribes an endpoint to events from now on, each sent to it as a webhook; the secret is told this once.' })
  @Made('/v1/subscriptions/:id')
  @Answers(SubscriptionView)
  subscribe(@Body() body: SubscribeBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => subscribe(tx, body, by, this.endpoints));
  }

  @Patch(':subscriptionId')
  @ApiOperation({ summary: 'Changes where and what a subscription is told, or pauses it: what comes meanwhile is delivered afterwards.' })
  @Matches()
  @Answers(SubscriptionView)
  async change(@Param('subscriptionId', ParseId) subscriptionId: string, @Body() body: ChangeSubscriptionBody, @By() by: Actor) {
    const changed = await this.work.transaction(by, (tx) => changeSubscription(tx, subscriptionId, body, by, this.endpoints));
    this.fanOut.ring();
    return changed;
  }

  @Delete(':subscriptionId')
  @ApiOperation({ summary: 'Ends a subscription: nothing more is sent, and what waited is forgotten.' })
  @Matches()
  @Answers(SubscriptionView)
  end(@Param('subscriptionId', ParseId) subscriptionId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => endSubscription(tx, subscriptionId, by));
  }

  @Post(':subscriptionId/secret-rotation')
  @ApiOperation({ summary: 'Gives a subscription a new secret, told this once; for a while the former one signs too.' })
  @Answers(SubscriptionView)
  rotate(@Param('subscriptionId', ParseId) subscriptionId: string, @Body() body: RotateSecretBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => rotateSecret(tx, subscriptionId, body, by, this.endpoints));
  }

  @Post(':subscriptionId/reactivation')
  @ApiOperation({ summary: 'Sends to a disabled or failing endpoint again: what came meanwhile is delivered now, in its order.' })
  @Answers(SubscriptionView)
  async reactivate(@Param('subscriptionId', ParseId) subscriptionId: string, @By() by: Actor) {
    const active = await this.work.transaction(by, (tx) => reactivate(tx, subscriptionId, by));
    this.fanOut.ring();
    return active;
  }

  @Post(':subscriptionId/test-deliveries')
  @ApiOperation({ summary: 'Sends a test to the endpoint, once, signed as all others; how it went is in the delivery.' })
  @Made('/v1/deliveries/:id')
  @Answers(DeliveryView)
  async test(@Param('subscriptionId', ParseId) subscriptionId: string, @By() by: Actor) {
    const test = await this.work.transaction(by, async (tx) => {
      const delivery = await testEndpoint(tx, subscriptionId, by);
      return answer(delivery, deliveryView(delivery));
    });
    this.fanOut.ring();
    return test;
  }

  @Post(':subscriptionId/replays')
  @ApiOperation({ summary: 'Delivers again what was between two positions of the journal, or of that what was given up.' })
  @Answers(ReplayView)
  async replay(@Param('subscriptionId', ParseId) subscriptionId: string, @Body() body: ReplayBody, @By() by: Actor) {
    const asked = await this.work.transaction(by, (tx) => replay(tx, subscriptionId, body, by));
    this.fanOut.ring();
    return asked;
  }

  @Get()
  @ApiOperation({ summary: "Lists one's own subscriptions, or everybody's for the secretariat, the oldest first." })
  @Answers(SubscriptionView, { page: true })
  list(@Query() query: ListSubscriptionsQuery, @By() by: Actor) {
    return this.subscriptions.list(query, by);
  }

  @Get(':subscriptionId')
  @ApiOperation({ summary: 'Shows a subscription, without its secret and what its headers say.' })
  @Answers(SubscriptionView)
  one(@Param('subscriptionId', ParseId) subscriptionId: string, @By() by: Actor) {
    return this.subscriptions.one(subscriptionId, by);
  }

  @Get(':subscriptionId/deliveries')
  @ApiOperation({ summary: 'Lists what was sent, waits or was given up, each with every attempt, in the order of the journal.' })
  @Answers(DeliveryView, { page: true })
  ofSubscription(@Param('subscriptionId', ParseId) subscriptionId: string, @Query() query: ListDeliveriesQuery, @By() by: Actor) {
    return this.deliveries.list(subscriptionId, query, by);
  }
}
