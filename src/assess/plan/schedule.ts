/** Which contenders start, and in which plan year each: by id, in id order. */
export type Schedule = ReadonlyMap<string, number>;

/** Whether two schedules start the same in the same years. */
export function isSameSchedule(one: Schedule, other: Schedule): boolean {
  return one.size === other.size && [...one].every(([id, year]) => other.get(id) === year);
}
