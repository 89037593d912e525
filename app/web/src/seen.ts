/** What was seen last: an instant for each record, kept in this browser. */

const key = (record: string) => `rapporteur-seen:${record}`;

export const seen = (record: string): string | undefined => localStorage.getItem(key(record)) ?? undefined;

/** From now on only what comes later is new. */
export function markSeen(record: string): void {
  localStorage.setItem(key(record), new Date().toISOString());
}

export function restoreSeen(record: string, instant: string | undefined): void {
  if (instant) localStorage.setItem(key(record), instant);
  else localStorage.removeItem(key(record));
}
