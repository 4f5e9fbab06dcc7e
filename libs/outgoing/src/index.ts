export { OutgoingClient, type OutgoingAnswer, type OutgoingOptions, type OutgoingRequest } from './outgoing-client.ts';
export { OutgoingFailure, type FailureKind } from './failure.ts';
export { addressRange } from './addresses.ts';
export type { Resolver } from './resolve.ts';
