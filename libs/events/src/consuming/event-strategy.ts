import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { BaseRpcContext, EventPattern, Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { lastValueFrom, throwError, type Observable } from 'rxjs';
import { eventTypeOf, type EventType } from '#contracts';
import { checkData } from '../check-data.ts';
import type { EventHandler } from './consumer.ts';
import type { ReceivedEvent } from '../envelope.ts';
import type { EventTransaction } from '../publishing/unit-of-work.ts';

/** What a handler gets beside the data: the event, and the transaction that also moves the position. */
export class EventContext extends BaseRpcContext<[ReceivedEvent, EventTransaction]> {
  get event(): ReceivedEvent {
    return this.getArgByIndex(0);
  }

  get tx(): EventTransaction {
    return this.getArgByIndex(1);
  }
}

/** Marks a method that handles these events: `(@Payload() data, @Ctx() { event, tx }: EventContext)`. */
export const On = (...types: readonly [EventType, ...EventType[]]): MethodDecorator =>
  EventPattern<string[]>(types.map(({ type }) => type));

/** Nest hides a handler's error behind "Internal server error"; the reason of a parked key is the error itself. */
@Catch()
export class PassErrorsOn implements RpcExceptionFilter<unknown> {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Feeds the methods that say `@On`, Nest's `@EventPattern`. The stock `ServerKafka` is not used: it silently drops messages without
 * a handler, lets a poison message block its partition and can't batch.
 */
export class EventStrategy extends Server implements CustomTransportStrategy, EventHandler {
  override readonly propagatesEventHandlerErrors = true;
  private readonly methods = new Map<string, MessageHandler[]>();

  /** `subscribe` begins consumption once every handler is known; it answers what ends it. */
  constructor(private readonly subscribe: (handler: EventHandler) => Promise<() => Promise<void>>) {
    super();
  }

  private unsubscribe: (() => Promise<void>) | undefined;

  /** Several methods for a type run one after the other: they share the transaction's connection. */
  override addHandler(pattern: string, method: MessageHandler, isEventHandler = false, extras: Record<string, unknown> = {}): void {
    const methods = this.methods.get(pattern) ?? [];
    this.methods.set(pattern, methods);
    methods.push(method);
    if (methods.length === 1) super.addHandler(pattern, method, isEventHandler, extras);
  }

  /** Every type that has a handler. */
  types(): string[] {
    return [...this.methods.keys()];
  }

  handles(type: string): boolean {
    return this.methods.has(type);
  }

  async handle(event: ReceivedEvent, tx: EventTransaction): Promise<void> {
    const data = parsed(event);
    const declared = eventTypeOf(event.type);
    if (declared) checkData(declared, data);
    for (const method of this.methods.get(event.type) ?? []) {
      const answer = await method(data, new EventContext([event, tx]));
      await lastValueFrom(this.transformToObservable(answer), { defaultValue: undefined });
    }
  }

  listen(ready: (error?: unknown) => void): void {
    this.subscribe(this).then((unsubscribe) => {
      this.unsubscribe = unsubscribe;
      ready();
    }, ready);
  }

  async close(): Promise<void> {
    await this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  on(): void {}

  unwrap<T>(): T {
    return this.methods as T;
  }
}

/** The parser's own message quotes the data, and a reason is logged. */
function parsed({ data }: ReceivedEvent): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new TypeError('the data is not JSON');
  }
}
