import type { Refusals } from './kinds.ts';

/** What every service refuses: of its HTTP, of tokens and rights, of its database and its operations. */
export const everyService = {
  'bad-request': { kind: 'invalid', when: 'The request is not well-formed HTTP.' },
  'invalid-input': { kind: 'invalid', when: 'The request holds what the route does not take; `errors` says where.' },
  'value-out-of-range': { kind: 'invalid', when: 'A value of the request is one that the database can not hold.' },
  'malformed-json': { kind: 'invalid', when: 'The body is not JSON in UTF-8.' },
  'malformed-form': { kind: 'invalid', when: 'The body says that it is a form, and can not be read as one.' },
  'idempotency-key-missing': { kind: 'invalid', when: 'A writing request has no Idempotency-Key.' },
  'idempotency-key-malformed': { kind: 'invalid', when: 'The Idempotency-Key is not 1 to 255 visible ASCII characters.' },
  'if-match-malformed': { kind: 'invalid', when: 'If-Match is neither `*` nor a list of tags in quotes.' },
  'event-too-large': { kind: 'invalid', when: 'The event that the request would make is larger than events may be.' },

  'token-missing': { kind: 'unauthenticated', when: 'The request has no token.' },
  'token-invalid': { kind: 'unauthenticated', when: 'The token is none of the issuer’s, or does not say what it must.' },
  'token-expired': { kind: 'unauthenticated', when: 'The token has expired.' },

  'role-not-allowed': { kind: 'forbidden', when: 'None of the token’s roles may do this.' },
  'no-mandate': { kind: 'forbidden', when: 'The token names nobody who holds a mandate today.' },
  'not-your-office': { kind: 'forbidden', when: 'The office of another city may do this, and yours may not.' },
  forbidden: { kind: 'forbidden', when: 'The request is not allowed.' },

  'route-not-found': { kind: 'not-found', when: 'There is no such route.' },
  'parked-key-not-found': { kind: 'not-found', when: 'There is no parked key with this id; it may have been resumed.' },
  'data-set-not-found': { kind: 'not-found', when: 'There is no public data set with this name, or no file of it with this ending.' },

  'already-exists': { kind: 'conflict', when: 'Something that the database holds once is there; `constraint` names the rule.' },
  'parked-key-moved': { kind: 'conflict', when: 'The parked key was redriven or discarded by somebody else meanwhile.' },
  'consumer-unknown': { kind: 'conflict', when: 'The parked key is of a consumer that the service does not have any more.' },

  'if-match-weak': { kind: 'precondition-failed', when: 'If-Match names a weak tag (`W/"…"`), which matches nothing.' },
  'if-match-missing': { kind: 'precondition-missing', when: 'The change needs an If-Match with the ETag it starts from.' },
  'if-match-stale': { kind: 'precondition-failed', when: 'If-Match names a version that is not the present one.' },
  'idempotency-key-reused': { kind: 'key-reused', when: 'The Idempotency-Key was used for another request to the same service.' },

  'method-not-allowed': { kind: 'method-not-allowed', when: 'The path does not take this method.' },
  'not-acceptable': { kind: 'not-acceptable', when: 'The route has no answer of a type that the request accepts.' },
  'body-too-large': { kind: 'body-too-large', when: 'The body is larger than 1 MiB.' },
  'uri-too-long': { kind: 'uri-too-long', when: 'The path, or a parameter in it, is longer than any that there is.' },
  'content-coding-unsupported': { kind: 'media-type-unsupported', when: 'The body is compressed, or coded otherwise.' },
  'unsupported-media-type': {
    kind: 'media-type-unsupported',
    when: 'The body is not application/json in UTF-8; where a file is taken, not text/csv.',
  },
  'headers-too-large': { kind: 'headers-too-large', when: 'The line and the headers of the request are larger than 16 KiB.' },
  'request-timeout': { kind: 'too-slow', when: 'The request did not arrive as a whole in time: at the gateway within 30 s.' },

  'internal-error': { kind: 'unforeseen', when: 'Something went wrong that nobody foresaw; the correlation id finds it in the log.' },

  unavailable: { kind: 'unavailable', when: 'The service takes no requests now.' },
  'database-unavailable': { kind: 'unavailable', when: 'The service can not reach its database.' },
  'database-busy': { kind: 'unavailable', when: 'The database did not get to the request in time.' },
  'identity-provider-unavailable': { kind: 'unavailable', when: 'The issuer’s keys can not be had, so that no token can be checked.' },
  'rights-unknown': { kind: 'unavailable', when: 'Events of membership wait for an operator, so that nobody knows who holds an office.' },
  'projection-behind': {
    kind: 'unavailable',
    when: 'What After-Position names had not arrived within 2 s; `positions` says which, up to ten; `others` how many more.',
  },
  'data-sets-busy': { kind: 'unavailable', when: 'Too many read the service’s public data sets, and none was done within 2 s.' },
  'too-many-waiters': { kind: 'unavailable', when: 'Too many requests wait for their After-Position.' },
} as const satisfies Refusals;
