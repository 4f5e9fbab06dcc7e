import type { DataSetView } from '#open-data';
import { dataSets, type SetName } from '../src/open-data/data-sets.ts';

export const columns = (...names: string[]): DataSetView['columns'] => names.map((name) => ({ name, type: 'text', nullable: false }));

/** A data set as a service describes it. */
export const described = (name: SetName, more: Partial<DataSetView> = {}): DataSetView => ({
  name,
  titles: { en: `Title of ${name}`, tr: `${name} başlığı`, bs: `Naslov: ${name}` },
  descriptions: { en: `What ${name} are.`, tr: `${name} nedir.`, bs: `Šta su ${name}.` },
  columns: columns('id', 'cityId'),
  keywords: ['cities', name],
  temporal: { from: '2021-11-29', until: '2022-04-25' },
  spatial: ['TR', 'BA', 'XK'],
  updateFrequency: 'CONT',
  issued: '2026-01-01T08:00:00.000Z',
  modified: '2026-11-28T08:00:00.000Z',
  etag: '"a1-7"',
  ...more,
});

export const allDescribed = (): DataSetView[] => (Object.keys(dataSets) as SetName[]).map((name) => described(name));
