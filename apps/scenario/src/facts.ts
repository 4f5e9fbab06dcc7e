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
