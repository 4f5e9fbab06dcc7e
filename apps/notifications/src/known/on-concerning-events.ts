import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EventContext, On } from '#events';
import { concerningEvents, keepConcern } from './concerns.ts';

/** Keeps which cities a thing concerns beside those whose work it is. */
@Controller()
export class OnConcerningEvents {
  @On(...concerningEvents)
  async concerning(@Payload() data: Record<string, unknown>, @Ctx() { event, tx }: EventContext) {
    await keepConcern(tx, event.type, data);
  }
}
