/** Facts of the network's report of its Sarajevo meeting, 25 April 2022. The sentences are ours. */
export const meetingDay = '2022-04-25';
export const joiningDay = '2022-04-26';
export const foundation = '2021-11-29';
export const mandatesFrom = '2020-01-01';
export const invitationDay = '2022-03-01';
export const submissionDay = '2022-04-01';

export interface CityFact {
  id: string;
  name: string;
  country: string;
  kind: 'city' | 'municipality';
  municipalDay?: string;
}

/** The report names three members; the other 24 are placeholders, and named so. */
export const namedMembers: (CityFact & { founding?: true; mayor: string })[] = [
  { id: 'istanbul', name: 'İstanbul', country: 'TR', kind: 'city', mayor: 'Ekrem İMAMOĞLU' },
  { id: 'sarajevo', name: 'Sarajevo', country: 'BA', kind: 'city', founding: true, mayor: 'Benjamina KARIĆ' },
  {
    id: 'laktasi',
    name: 'Laktaši',
    country: 'BA',
    kind: 'municipality',
    municipalDay: '04-25',
    founding: true,
    mayor: 'Mayor of Laktaši (not named in the report)',
  },
];

export const placeholders: (CityFact & { mayor: string })[] = Array.from({ length: 24 }, (_, index) => {
  const number = String(index + 4).padStart(2, '0');
  return {
    id: `member-${number}`,
    name: `Placeholder member ${number}`,
    country: 'BA',
    kind: 'city',
    mayor: `Mayor of placeholder member ${number}`,
  };
});

export const guests: (CityFact & { mayor: string })[] = [
  { id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city', mayor: 'Jasmin İMAMOVIĆ' },
  { id: 'zenica', name: 'Zenica', country: 'BA', kind: 'city', mayor: 'Fuad KASUMOVIĆ' },
  { id: 'bijeljina', name: 'Bijeljina', country: 'BA', kind: 'city', mayor: 'Ljubisa PETROVIĆ' },
];

export const deputyMayorOfLaktasi = 'Darko STANKOVIĆ';

export interface ItemFact {
  code: string;
  title: string;
  horizon?: 'short' | 'medium' | 'long';
  nature?: 'focus-area';
  participation?: 'on-request';
  dependsOn?: string[];
}

export interface GroupFact {
  id: string;
  name: string;
  goals: string[];
  items: ItemFact[];
}

export const groups: GroupFact[] = [
  {
    id: 'climate',
    name: 'Local climate action',
    goals: ['Environment and climate skills of the member cities', 'Solidarity', 'Regional alignment'],
    items: [
      { code: 'GHG', title: 'Greenhouse gas inventory' },
      { code: 'CLIM-MP', title: 'Regional climate action master plan', horizon: 'long', dependsOn: ['GHG'] },
      { code: 'AIR', title: 'Air-quality monitoring system' },
      { code: 'SEA', title: 'Sea-surface and coastal cleaning' },
      { code: 'WASTE', title: 'Waste management' },
      { code: 'ENERGY', title: 'Energy management' },
    ],
  },
  {
    id: 'democracy',
    name: 'Local democracy and migration',
    goals: ['An urban entrepreneurship ecosystem', 'Civil decision-making'],
    items: [
      { code: 'COOP', title: 'Cooperatives and entrepreneurship', nature: 'focus-area' },
      { code: 'WOM-IMM', title: 'Women and immigrant entrepreneurs on a gender-equality basis', nature: 'focus-area' },
      { code: 'COUNCIL', title: "Sharing citizens' council experience" },
      { code: 'PB', title: 'Generalising participatory budgets' },
      { code: 'STAKE', title: 'Stakeholder governance models', participation: 'on-request' },
    ],
  },
  {
    id: 'smart',
    name: 'Smart cities and digital transformation',
    goals: ['Technology and innovation for a better future'],
    items: [
      { code: 'PIF', title: 'Pay It Forward social solidarity platform' },
      { code: 'OPEN', title: 'Open data platform' },
      { code: 'DIS', title: 'Disaster information system between members' },
      { code: 'SMART-MP', title: 'Smart-city master plan and shared technical information' },
    ],
  },
  {
    id: 'economy',
    name: 'Local economic cooperation',
    goals: ['A cultural axis: mobility, diversity, continuity', 'Access to financing'],
    items: [
      { code: 'CULT', title: 'Cultural and artistic activities' },
      { code: 'TRAIN', title: 'Festival train' },
      { code: 'MUSEUM', title: 'Travelling museum' },
      { code: 'FEST', title: 'Travelling festival' },
      { code: 'IFI', title: "Bringing members' project financing needs to international financial institutions" },
    ],
  },
];

/** Who said what, in our own words, by the city for which they came; the last is of all together. */
export const statements: { of: string; text: string }[] = [
  { of: 'istanbul', text: 'What is done within the network is an investment for its members and a service to their people.' },
  {
    of: 'sarajevo',
    text: 'The network is solid ground for cooperation between cities; Sarajevo will take part in all its working groups.',
  },
  {
    of: 'laktasi',
    text: 'To be a founding member is the greatest international achievement of Laktaši; it will be part of the projects to come.',
  },
  { of: 'tuzla', text: 'Tuzla will become a member of the network.' },
  { of: 'zenica', text: 'Zenica believes in the importance of the network and will become a member.' },
  { of: 'bijeljina', text: 'Bijeljina is interested in joining the network.' },
];
export const jointStatement = 'Business people of the member cities will help each other in all of them.';

/**
 * What the network has worked on since. The report says what that is, not when and how: days, figures and words are made up.
 */
export const assessmentDay = '2022-06-30';
/** How far four cities are with their inventories of greenhouse gases, and how far they mean to come. */
export const inventoryLevels = [
  { cityId: 'istanbul', level: 3, target: 4 },
  { cityId: 'sarajevo', level: 2, target: 3 },
  { cityId: 'tuzla', level: 1, target: 3 },
  { cityId: 'zenica', level: 0, target: 2 },
];
export const secondAssessment = { cityId: 'zenica', level: 1, on: '2023-06-30' };

export const suspended = {
  cityId: 'member-27',
  /** As it was entered, and as it was. */
  wronglyOn: '2022-10-01',
  rightlyOn: '2022-09-01',
  reinstatedOn: '2022-11-01',
};

export const nextMeetingDay = '2022-12-05';
/** More than half of 29. */
export const comeToTuzla = ['istanbul', 'sarajevo', 'laktasi', 'tuzla', 'zenica', ...placeholders.slice(0, 11).map(({ id }) => id)];
export const question = 'Do all member cities draw up their inventories of greenhouse gases by one method?';

export const trainStops = [
  { cityId: 'istanbul', from: '2023-05-01', until: '2023-05-04', visitors: 4100 },
  { cityId: 'sarajevo', from: '2023-05-06', until: '2023-05-09', visitors: 2600 },
  { cityId: 'tuzla', from: '2023-05-10', until: '2023-05-12', visitors: 900 },
];
/** The last stop's, once the line was found closed for a day. */
export const laterInTuzla = { from: '2023-05-11', until: '2023-05-14' };

export const institution = { name: 'Development bank (placeholder)', kind: 'development-bank' };
export const institutionDay = '2023-09-20';
export const financingNeed = { cityId: 'zenica', amount: '250000.00', currency: 'EUR', purpose: 'Sensors at twelve places.' };
export const granted = { outcome: 'funded', amount: '200000.00', on: '2023-12-01' };
