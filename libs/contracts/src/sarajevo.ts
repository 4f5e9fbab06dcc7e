/** The examples tell one story, the Sarajevo meeting of 25 April 2022: the same thing has the same id in all of them. */
const sample = (n: number): string => `01805ff2-f680-7b40-8000-${String(n).padStart(12, '0')}`;

export const imamoglu = sample(1);
export const karic = sample(2);
export const stankovic = sample(3);
export const laktasiMayor = sample(4);
export const imamovic = sample(5);
export const petrovic = sample(7);

export const imamogluMandate = sample(21);
export const stankovicMandate = sample(23);
export const presidency = sample(31);
export const tuzlaMembership = sample(41);
export const bijeljinaMembership = sample(43);
export const laktasiMembership = sample(44);

export const sarajevoMeeting = sample(51);
export const climateAgendaItem = sample(61);
export const istanbulDelegation = sample(62);
export const imamogluStatement = sample(63);
export const imamovicStatement = sample(64);
export const petrovicStatement = sample(65);
export const sarajevoCommitment = sample(66);
export const dinner = sample(67);
export const minutesAmendment = sample(68);
export const climatePaper = sample(69);
export const climateDecision = sample(70);
export const visitProgramme = sample(71);

export const climatePlan = sample(81);
export const smartPlan = sample(82);
export const secondClimatePlan = sample(83);
export const greenhouseGasItem = sample(91);
export const climateMasterPlanItem = sample(92);
export const payItForwardItem = sample(93);
export const stakeholderItem = sample(94);
export const sarajevoLevel = sample(95);
export const tuzlaEnrolment = sample(96);
export const councilPractice = sample(97);
export const councilReplication = sample(98);
export const festivalTrain = sample(111);
export const tuzlaStop = sample(112);
export const developmentBank = sample(113);
export const libraryNeed = sample(114);
export const bankMeeting = sample(115);
export const businessContact = sample(121);
export const statisticsSource = sample(131);
export const fineDustFigure = sample(170);
export const streetLightTarget = sample(160);
export const firstInventory = sample(161);
export const secondInventory = sample(162);
export const coarseDustExceedance = sample(140);
export const coarseDustFigure = sample(141);
export const payItForwardOffer = sample(101);
export const tuzlaAdoption = sample(102);
export const miljackaAlert = sample(200);
export const newsSubscription = sample(190);

/** The 27 members of that day: three that the report names, the others as placeholders. */
export const members = [
  'istanbul',
  'sarajevo',
  'laktasi',
  ...Array.from({ length: 24 }, (_, n) => `member-${String(n + 4).padStart(2, '0')}`),
];
export const membersWithoutIstanbul = members.slice(1);
