import { createHash, createVerify, type KeyObject } from 'node:crypto';

export interface DkimFound {
  d: string;
  s: string;
  /** The signed fields, in lower case. */
  h: string[];
  bodyHolds: boolean;
  signatureHolds: boolean;
}

/** RFC 6376 read once more, for `relaxed/relaxed` and `rsa-sha256` and one signature: by the RFC, not by what signs. */
export function verifyDkim(message: Buffer, key: KeyObject): DkimFound {
  const text = message.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field))!;
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .replaceAll(/\s/g, '')
      .split(';')
      .filter((tag) => tag !== '')
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );
  if (tags.get('a') !== 'rsa-sha256' || tags.get('c') !== 'relaxed/relaxed') throw new Error('another kind of signature');
  const body = text
    .slice(end + 4)
    .split('\r\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n');
  const bodyHash = createHash('sha256')
    .update(body === '\r\n' ? '' : body, 'latin1')
    .digest('base64');
  // Of a field that stands several times the last not yet taken (5.4.2).
  const left = fields.toReversed();
  const named = tags.get('h')!.toLowerCase().split(':');
  const signed = named.flatMap((name) => {
    const at = left.findIndex((field) => field.slice(0, field.indexOf(':')).trim().toLowerCase() === name);
    return at < 0 ? [] : [relaxed(left.splice(at, 1)[0]!)];
  });
  const own = relaxed(signature.replace(/(;\s*b=)[^;]*/, '$1'));
  const verify = createVerify('RSA-SHA256').update([...signed, own].join('\r\n'), 'latin1');
  return {
    ...{ d: tags.get('d')!, s: tags.get('s')!, h: named },
    bodyHolds: bodyHash === tags.get('bh'),
    signatureHolds: verify.verify(key, tags.get('b')!, 'base64'),
  };
}

const relaxed = (field: string): string => {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replaceAll(/\r\n/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
  return `${field.slice(0, colon).trim().toLowerCase()}:${value}`;
};
