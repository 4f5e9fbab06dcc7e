/** Why a request brought no answer. They are kept with each attempt and shown: a word stays what it is. */
export type FailureKind =
  /** It is no address that may be called: no http(s), a password in it, too long. */
  | 'url-not-allowed'
  /** Plain http outside the networks that were named. */
  | 'https-only'
  /** The name, or the address, leads to what is not public: nothing was sent. */
  | 'address-not-public'
  /** The name has no address, or nobody could be asked. */
  | 'dns'
  | 'connection-refused'
  /** No way leads there. */
  | 'unreachable'
  /** Closed before there was an answer. */
  | 'connection-closed'
  /** The certificate (expired, of another name, of nobody known) or the handshake. */
  | 'tls'
  | 'timeout'
  /** The head of the answer. */
  | 'too-large'
  /** The answer is no HTTP/1.1. */
  | 'protocol';

export class OutgoingFailure extends Error {
  override readonly name = 'OutgoingFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-closed',
  ECONNABORTED: 'connection-closed',
  EPIPE: 'connection-closed',
  UND_ERR_SOCKET: 'connection-closed',
  UND_ERR_CLOSED: 'connection-closed',
  UND_ERR_DESTROYED: 'connection-closed',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  EPROTO: 'tls',
};

/** `connecting`: over https, what is not of the network is of the handshake. What is a fault of the caller (a header) stays as it is. */
export function failureOf(error: Error & { code?: string | number }, connecting?: 'http:' | 'https:'): Error {
  if (error instanceof OutgoingFailure || error.code === 'UND_ERR_INVALID_ARG') return error;
  const code = String(error.code ?? '');
  const kind = kinds[code] ?? (connecting === 'https:' || /^ERR_(SSL|TLS)_/.test(code) ? 'tls' : 'protocol');
  return new OutgoingFailure(kind, code || error.message, { cause: error });
}
