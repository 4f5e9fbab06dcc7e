/**
 * What the network measures. The report says what its groups mean to measure, not how much there is of it: all figures are made up.
 */
export const inventory = { cityId: 'sarajevo', period: '2021', population: '275524' } as const;

/** Tonnes of CO2 equivalents by the references of GPC 1.1; what has no value has a notation key and why. */
export const emissions: Readonly<Record<string, string | { notation: string; explanation: string }>> = {
  ...{ 'i.1.1': '182400', 'i.1.2': '210350.5', 'i.2.1': '64210', 'i.2.2': '158900', 'i.3.1': '41870.25', 'i.3.2': '88020' },
  'i.4.1': { notation: 'NO', explanation: 'No energy is generated for the grid within the city.' },
  'i.4.2': { notation: 'NO', explanation: 'No energy is generated for the grid within the city.' },
  ...{ 'i.5.1': '2310', 'i.5.2': '640' },
  'i.6.1': { notation: 'NE', explanation: 'There is no statistic of it yet.' },
  'i.6.2': { notation: 'NE', explanation: 'There is no statistic of it yet.' },
  'i.7.1': { notation: 'NO', explanation: 'No coal is mined, processed or stored within the city.' },
  'i.8.1': '5120.75',
  ...{ 'ii.1.1': '248600', 'ii.1.2': '3150' },
  'ii.2.1': { notation: 'IE', explanation: 'The few diesel locomotives are in ii.1.1.' },
  'ii.2.2': '1890.5',
  'ii.3.1': { notation: 'NO', explanation: 'No shipping.' },
  'ii.3.2': { notation: 'NO', explanation: 'No shipping.' },
  'ii.4.1': { notation: 'NO', explanation: 'No flight begins and ends within the city.' },
  'ii.4.2': { notation: 'NO', explanation: 'No flight begins and ends within the city.' },
  ...{ 'ii.5.1': '1420', 'ii.5.2': '35' },
  ...{ 'iii.1.1': '74300' },
  'iii.1.2': { notation: 'NO', explanation: 'All waste is deposited within the city.' },
  ...{ 'iii.2.1': '1210' },
  'iii.2.2': { notation: 'NO', explanation: 'None is treated outside the city.' },
  'iii.3.1': { notation: 'NO', explanation: 'Nothing is incinerated.' },
  'iii.3.2': { notation: 'NO', explanation: 'Nothing is incinerated.' },
  ...{ 'iii.4.1': '18350', 'iii.4.2': '0' },
};
/** The values above, summed up by hand. */
export const inventoryTotals = { i: '753821.5', ii: '255095.5', iii: '93860', total: '1102777' };

export const limit = 'eu-2008-50.pm10.day';
/** A station's week, µg/m³: three days are above the limit of 50. */
export const dustyWeek = {
  ...{ cityId: 'zenica', station: 'ZE01' },
  days: {
    '2022-12-05': '48',
    '2022-12-06': '63.5',
    '2022-12-07': '88',
    '2022-12-08': '71.2',
    '2022-12-09': '50',
    '2022-12-10': '39',
    '2022-12-11': '22',
  },
} as const;
export const explained = { kind: 'fault', text: 'The inlet was iced up; the laboratory looks at the filter.' };
export const calibrated = { day: '2022-12-06', value: '44', reason: 'The filter was weighed again.' };

export const targets = [
  { indicator: 'gpc.i.1.1', cityId: 'sarajevo', baseline: { period: '2019', value: '200000' }, value: '100000', by: '2030' },
  { indicator: 'waste.recycled', cityId: 'network', baseline: null, value: '65', by: '2035' },
] as const;
/** (200000 − 182400) / (200000 − 100000) */
export const progress = '0.176';
