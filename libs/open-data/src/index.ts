export { csvwOf } from './csvw.ts';
export { CountChanges } from './data-set-change.ts';
export { columnsOf, languages, type Column, type DataSet, type Texts } from './data-set.ts';
export { DataSetChange1700000000300 } from './migrations/1700000000300-data-set-change.ts';
export type { DataSetView } from './open-data.view.ts';
export { OpenData, type OpenDataOptions } from './open-data.ts';
export { OpenDataController } from './open-data.controller.ts';
