/** The last instant of a day where the reader is. */
export function endOf(day: string): string {
  return day === '' ? '' : new Date(`${day}T23:59:59.999`).toISOString();
}

export function dayOf(instant: string): string {
  const at = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
