export interface Panel {
  title: string;
  targets: { expr: string }[];
}
export interface Dashboard {
  uid: string;
  panels: Panel[];
}
/** File name → what it holds. */
export const dashboards: Record<string, Dashboard>;
export function written(dashboard: Dashboard): string;
