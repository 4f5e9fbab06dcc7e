import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

export class IdentityProviderAway extends Error {}

export interface IssuerKeys {
  find: JWTVerifyGetKey;
  /** Whether there are keys that count. While there are none it asks for them. */
  known(): Promise<boolean>;
}

/** The issuer is asked again after so long, and while it does not answer only so often (ms). */
const renewed = 600_000;
const pestered = 30_000;
/** So long keys count that can't be renewed (ms). A night without the issuer takes nobody from their work; a withdrawn key still ends. */
const trusted = 24 * 3_600_000;

/**
 * The issuer's keys by its JWKS address. Keys that are there go on counting while the issuer is away. Where there never were any,
 * `IdentityProviderAway` is thrown: "no keys to be had" is nobody's fault and not a 401, "no such key" is the token's.
 */
export function remoteKeys(url: URL): IssuerKeys {
  const remote = createRemoteJWKSet(url, { timeoutDuration: 3_000, cacheMaxAge: renewed });
  let hadAt = -Infinity;
  let failedAt = -Infinity;

  const kept = (): JWTVerifyGetKey | undefined => {
    const jwks = remote.jwks();
    return jwks && Date.now() - hadAt < trusted ? createLocalJWKSet(jwks) : undefined;
  };

  return {
    async find(header, token) {
      const meanwhile = Date.now() - failedAt < pestered ? kept() : undefined;
      if (meanwhile) return meanwhile(header, token);
      try {
        const key = await remote(header, token);
        hadAt = Date.now();
        return key;
      } catch (error) {
        if (isTokensFault(error)) throw error;
        failedAt = Date.now();
        const keys = kept();
        if (keys) return keys(header, token);
        throw new IdentityProviderAway('the keys of the issuer can not be had', { cause: error });
      }
    },

    async known() {
      if (kept()) return true;
      await remote.reload().then(
        () => (hadAt = Date.now()),
        () => {},
      );
      return kept() !== undefined;
    },
  };
}

const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported;
