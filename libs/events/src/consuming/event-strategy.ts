import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { BaseRpcContext, EventPattern, Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { lastValueFrom, throwError, type Observable } from 'rxjs';
import { eventTypeOf, type EventType } from '#contracts';
import { checkData } from '../check-data.ts';
import type { EventHandler, Handed } from './consumer.ts';
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

/** What a handler of many gets beside their data, which is an array in the same order. */
export class EventsContext extends BaseRpcContext<[readonly Handed[]]> {
  get handed(): readonly Handed[] {
    return this.getArgByIndex(0);
  }
}

/** Marks a method that handles these events: `(@Payload() data, @Ctx() { event, tx }: EventContext)`. */
export const On = (...types: readonly [EventType, ...EventType[]]): MethodDecorator =>
  EventPattern<string[]>(types.map(({ type }) => type));

const many = { many: true };

/**
 * Marks a method that handles as many of these events as come one after the other: `(@Payload() data, @Ctx() { handed }: EventsContext)`.
 * An event that a method marked with `@On` handles too comes alone, after that method.
 */
export const OnMany = (...types: readonly [EventType, ...EventType[]]): MethodDecorator =>
  EventPattern<string[]>(
    types.map(({ type }) => type),
    many,
  );

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
  private readonly methods = new Map<string, Method[]>();

  /** `subscribe` begins consumption once every handler is known; it answers what ends it. */
  constructor(private readonly subscribe: (handler: EventHandler) => Promise<() => Promise<void>>) {
    super();
  }

  private unsubscribe: (() => Promise<void>) | undefined;

  /** Several methods for a type run one after the other: they share the transaction's connection. */
  override addHandler(pattern: string, call: MessageHandler, isEventHandler = false, extras: Record<string, unknown> = {}): void {
    const methods = this.methods.get(pattern) ?? [];
    this.methods.set(pattern, methods);
    methods.push({ call, many: extras['many'] === true ? extras : undefined });
    if (methods.length === 1) super.addHandler(pattern, call, isEventHandler, extras);
  }

  /** Every type that has a handler. */
  types(): string[] {
    return [...this.methods.keys()];
  }

  handles(type: string): boolean {
    return this.methods.has(type);
  }

  /** The method that takes many, if no other handles the type: its work would have to come in between. */
  together(type: string): unknown {
    const [method, ...others] = this.methods.get(type) ?? [];
    return others.length === 0 ? method?.many : undefined;
  }

  async handle(handed: readonly Handed[]): Promise<void> {
    const [first] = handed;
    if (!first) return;
    const data = handed.map(({ event }) => checked(event));
    for (const { call, many } of this.methods.get(first.event.type) ?? []) {
      const answer = await (many ? call(data, new EventsContext([handed])) : call(data[0], new EventContext([first.event, first.tx])));
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

/** Nest makes a callable for each type that a method handles; `many` is one object for all of a method's. */
interface Method {
  call: MessageHandler;
  many: object | undefined;
}

function checked(event: ReceivedEvent): unknown {
  const data = parsed(event);
  const declared = eventTypeOf(event.type);
  if (declared) checkData(declared, data);
  return data;
}

/** The parser's own message quotes the data, and a reason is logged. */
function parsed({ data }: ReceivedEvent): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new TypeError('the data is not JSON');
  }
}
