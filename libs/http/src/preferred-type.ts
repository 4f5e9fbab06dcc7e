/**
 * Which of `types` an Accept header prefers (RFC 9110, 12.5.1). The first where it says nothing, likes all the same, or names none of
 * these: an answer that was not asked for is of more use than none.
 */
export function preferredType<T extends string>(accept: string | undefined, types: readonly [T, ...T[]]): T {
  const ranges = (accept ?? '').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { type, quality: Number.isNaN(quality) ? 0 : quality };
  });
  const qualityOf = (type: T): number => {
    const fitting = [type, `${type.split('/')[0]}/*`, '*/*'].map((range) => ranges.find((each) => each.type === range));
    return fitting.find((range) => range !== undefined)?.quality ?? 0;
  };
  return types.reduce((best, type) => (qualityOf(type) > qualityOf(best) ? type : best));
}
