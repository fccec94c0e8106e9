/**
 * How much to avoid a minute of the hour for a start, as minutes of lateness that would be as bad. GitHub starts
 * late, or drops, most of what is scheduled for the full hour; quarters and round numbers are next. The first
 * minutes of the hour still have the queue of the full hour before them.
 */
export function minuteCrowd(minute: number): number {
  const ofHour = minute % 60;
  if (ofHour === 0) return 30;
  if (ofHour === 30) return 12;
  if (ofHour % 15 === 0) return 8;
  if (ofHour < 5) return 7 - ofHour;
  return ofHour % 5 === 0 ? 2 : 0;
}
