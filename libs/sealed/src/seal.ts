import { createCipheriv, createDecipheriv, createHash, randomBytes, type KeyObject, createSecretKey } from 'node:crypto';

/** Of a key: AES-256. */
export const keyBytes = 32;

/** NIST SP 800-38D, 8.2.2: a random nonce of 96 bits is good for 2^32 texts of one key. */
const nonceBytes = 12;
const tagBytes = 16;
const form = 'v1';

interface Key {
  name: string;
  key: KeyObject;
}

/**
 * Secrets at rest: AES-256-GCM (NIST SP 800-38D). The first key seals, each opens what was sealed by it, so that a key is changed with an
 * overlap: the new one first, the old one behind it until nothing is sealed by it any more. What was sealed for one place does not open at
 * another: `of` names the row and the column.
 */
export class Seal {
  private readonly keys: readonly Key[];

  constructor(keys: readonly Buffer[]) {
    this.keys = keys.map((key) => {
      if (key.length !== keyBytes) throw new TypeError(`a key has ${keyBytes} bytes, not ${key.length}`);
      return { name: nameOf(key), key: createSecretKey(key) };
    });
  }

  /** `v1.<key>.<nonce, text and tag>`, of A-Z a-z 0-9 - _ and dots. Throws where no key is given. */
  seal(text: string, of: string): string {
    const [first] = this.keys;
    if (!first) throw new Error('SECRET_KEYS is not given to this service');
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', first.key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(of));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${form}.${first.name}.${sealed.toString('base64url')}`;
  }

  /** Throws where it was altered, sealed for another place, or by a key that is not given any more; never with a word of the text. */
  open(sealed: string, of: string): string {
    const [version, name, content = ''] = sealed.split('.');
    const key = this.keys.find((each) => each.name === name)?.key;
    if (version !== form || !key) throw new Error(`nothing that a key of SECRET_KEYS opens: ${of}`);
    const bytes = Buffer.from(content, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(-tagBytes));
      return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new Error(`it was altered, or sealed for another place: ${of}`);
    }
  }

  /** How everything begins that the first key has sealed: what does not is to be sealed anew. Undefined where there is no key. */
  get prefix(): string | undefined {
    const [first] = this.keys;
    return first && `${form}.${first.name}.`;
  }
}

/** Tells a key from the others and says nothing of it. */
const nameOf = (key: Buffer): string => createHash('sha256').update('b40 name of a key').update(key).digest('base64url').slice(0, 8);
