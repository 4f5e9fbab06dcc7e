export {
  addressRange,
  databaseUrl,
  hostAndPort,
  isTimeZone,
  list,
  logLevel,
  oneOf,
  port,
  text,
  timeZone,
  unless,
  webUrl,
  wholeNumber,
} from './values.ts';
export { ConfigurationError, readVariables, variablesTable, type Declaration, type Environment, type Values } from './variables.ts';
