export * from './membership/network.ts';
export * from './membership/cities-and-people.ts';
export * from './membership/accession.ts';
export * from './membership/roster.ts';
