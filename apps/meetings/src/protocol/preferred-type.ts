export const protocolTypes = ['application/json', 'text/markdown', 'text/html'] as const;
export type ProtocolType = (typeof protocolTypes)[number];

/**
 * What an Accept header prefers (RFC 9110, 12.5.1). JSON where it says nothing, likes all the same, or names none of these: an answer
 * that was not asked for is of more use than none.
 */
export function preferredType(accept: string | undefined): ProtocolType {
  const ranges = (accept ?? '').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { type, quality: Number.isNaN(quality) ? 0 : quality };
  });
  const qualityOf = (type: ProtocolType): number => {
    const fitting = [type, `${type.split('/')[0]}/*`, '*/*'].map((range) => ranges.find((each) => each.type === range));
    return fitting.find((range) => range !== undefined)?.quality ?? 0;
  };
  return protocolTypes.reduce((best, type) => (qualityOf(type) > qualityOf(best) ? type : best));
}
