/** What a file can hold, and how its columns become the body of a POST. */
export interface Kind {
  name: 'cities' | 'people' | 'mandates';
  path: `/v1/${string}`;
  /** Columns that every file has. */
  needs: readonly string[];
  /** Columns that it may have. */
  may: readonly string[];
  /** The column that tells a line from every other, in this file and in the next. */
  key: 'id' | 'ref';
  /** Of what is sent, the fields that a correction may change. */
  corrects: readonly string[];
}

export const kinds: Readonly<Record<string, Kind>> = {
  cities: {
    name: 'cities',
    path: '/v1/cities',
    needs: ['id', 'name', 'country', 'kind'],
    may: ['coordinates', 'latitude', 'longitude', 'municipalDay', 'ref'],
    key: 'id',
    corrects: ['name', 'country', 'kind', 'coordinates', 'municipalDay'],
  },
  people: { name: 'people', path: '/v1/people', needs: ['ref', 'name'], may: [], key: 'ref', corrects: ['name'] },
  mandates: {
    name: 'mandates',
    path: '/v1/mandates',
    needs: ['ref', 'personRef', 'cityId', 'office'],
    may: ['from', 'until', 'reason'],
    key: 'ref',
    corrects: ['from', 'until'],
  },
};

/** Why a line is not taken, at one of its columns where one is to blame. */
export interface Refused {
  column?: string | undefined;
  /** The API's own. */
  code: string;
  sentence: string;
}

export type Cells = Readonly<Record<string, string>>;

/** What the API takes of a line; an empty cell is left out, and a number that is none stays as it stands, for the API to say so. */
export function bodyOf({ name }: Kind, cells: Cells): Record<string, unknown> {
  const { coordinates, latitude, longitude, reason: _, personRef: _1, ref, ...rest } = cells;
  const [north, east] = coordinates === undefined ? [latitude, longitude] : (pairIn(coordinates) ?? []);
  const place = Object.fromEntries(
    Object.entries({ latitude: north, longitude: east }).flatMap(([axis, text]) => (text === undefined ? [] : [[axis, numberIn(text)]])),
  );
  return {
    ...rest,
    ...(name !== 'cities' && ref !== undefined && { ref }),
    ...(Object.keys(place).length > 0 && { coordinates: place }),
  };
}

/** Latitude and longitude of `44.9081 17.3014`, or with `, ` between as maps give it. A comma without a blank may be a decimal one. */
export const pairIn = (coordinates: string): string[] | undefined =>
  /^(-?\d+(?:\.\d+)?)(?:,?\s+|;\s*)(-?\d+(?:\.\d+)?)$/.exec(coordinates)?.slice(1);

const numberIn = (text: string): number | string => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** The column that a pointer into the body leads to. */
export function columnOf(pointer: string, columns: readonly string[]): string | undefined {
  const [field, inside] = pointer.split('/').slice(1);
  const column = [inside, field, field === 'personId' ? 'personRef' : undefined].find(
    (each) => each !== undefined && columns.includes(each),
  );
  return column ?? field;
}
