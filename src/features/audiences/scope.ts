/** How far the reader's role reaches, as `reachOf` of the platform says it; null: everywhere. */
export type Reach = string | null;

/** The condition that keeps rows `d` of the directory to the reader's reach, which `parameter` holds. */
export function within(parameter: string): string {
  return `access.reaches_person(${parameter}::jsonb, d.legal_entity, d.department)`;
}
