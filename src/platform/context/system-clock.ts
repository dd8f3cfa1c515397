/** The machine's time: for what is no business of the house's clock, such as logins, logs and backups. */
export function systemNow(): Date {
  return new Date();
}
