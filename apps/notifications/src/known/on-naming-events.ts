import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EventContext, On } from '#events';
import { keepName, namingEvents } from './names.ts';

/** Keeps what things are called: most of their events carry only an id. */
@Controller()
export class OnNamingEvents {
  @On(...namingEvents)
  async named(@Payload() data: Record<string, unknown>, @Ctx() { event, tx }: EventContext) {
    await keepName(tx, event.type, data);
  }
}
