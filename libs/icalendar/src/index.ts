export { contentLine, parameter, textValue } from './content-line.ts';
export { instantValue, timeLines, type Times } from './times.ts';
export { timeZoneComponent, zonesOf } from './time-zone.ts';
