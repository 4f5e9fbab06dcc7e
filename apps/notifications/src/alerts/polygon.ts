/** WGS 84, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Why a polygon is none, as CAP 1.2 (3.2.4) has them: four points or more, the last the first; and its edges do not cross. */
export function polygonFault(points: readonly Point[]): string | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 4) return 'must have four points or more';
  if (!same(first, last)) return 'must end with the point that it begins with';
  if (new Set(points.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size < points.length - 1)
    return 'must not come to a point twice, but to its first at its end';
  if (area(points) === 0 || crossesItself(points)) return 'must have an inside: its edges must not cross or lie on one another';
  return undefined;
}

const same = (a: Point, b: Point): boolean => a.latitude === b.latitude && a.longitude === b.longitude;

/** Twice the area, in square degrees; its sign is the direction. */
const area = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, to, at) => sum + points[at]!.longitude * to.latitude - to.longitude * points[at]!.latitude, 0);

/** Edges that are not neighbours must not meet. 200 points make 20,000 pairs. */
function crossesItself(points: readonly Point[]): boolean {
  const edges = points.slice(1).map((to, at) => [points[at]!, to] as const);
  return edges.some((edge, at) =>
    edges.slice(at + 2).some((other, further) => !(at === 0 && further === edges.length - 3) && meet(edge, other)),
  );
}

type Edge = readonly [Point, Point];

function meet([a, b]: Edge, [c, d]: Edge): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && within(a, b, c)) || (abd === 0 && within(a, b, d)) || (cda === 0 && within(c, d, a)) || (cdb === 0 && within(c, d, b))
  );
}

const turn = (a: Point, b: Point, c: Point): number => Math.sign(area([a, b, c, a]));

const within = (a: Point, b: Point, { latitude, longitude }: Point): boolean =>
  between(a.latitude, b.latitude, latitude) && between(a.longitude, b.longitude, longitude);

const between = (a: number, b: number, value: number): boolean => Math.min(a, b) <= value && value <= Math.max(a, b);
