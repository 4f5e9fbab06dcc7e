export { Actor, By, FromMail, type ByMail } from './actor.ts';
export { Allow, anyToken, Public } from './allow.ts';
export { AuthModule } from './auth.module.ts';
export { Offices } from './offices.ts';
export { office, type CityResolver, type OfficeRule, type RouteRequest, type Rule, type RuleDay } from './rules.ts';
export { roles, TokenVerifier, type IdentityConfig, type Principal, type Role } from './token-verifier.ts';
