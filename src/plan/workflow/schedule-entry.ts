/** One entry of a workflow's `schedule:`. */
export interface ScheduleEntry {
  readonly cron: string;
  /** IANA name; absent: UTC. */
  readonly timezone?: string;
}
