/** Why a request is refused, and the HTTP status (RFC 9110, RFC 6585) that says so. */
export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'too-slow': 408,
  conflict: 409,
  gone: 410,
  'precondition-failed': 412,
  'body-too-large': 413,
  'uri-too-long': 414,
  'media-type-unsupported': 415,
  'key-reused': 422,
  'precondition-missing': 428,
  'too-many': 429,
  'headers-too-large': 431,
  unforeseen: 500,
  unavailable: 503,
} as const;

export type RefusalKind = keyof typeof statusOf;

/** What stands in the registry under a code. */
export interface Refusing {
  readonly kind: RefusalKind;
  /** One sentence for whoever gets the refusal. */
  readonly when: string;
}

export type Refusals = Readonly<Record<string, Refusing>>;
