"""Reads the station's file and writes clean.csv, which the next step loads."""
import csv


def run(job):
    source = job.workspace / job.params["file"]
    target = job.temp_dir / "clean.csv"
    with source.open(newline="") as rows, target.open("w", newline="") as clean:
        writer = csv.writer(clean)
        writer.writerow(["day", "kind", "temp_max", "temp_min", "rain_mm"])
        count = 0
        for row in csv.DictReader(rows):
            writer.writerow(
                [row["date"], row["weather"].strip().lower(), row["temp_max"], row["temp_min"], row["precipitation"]]
            )
            count += 1
    job.log(f"{count} days cleaned")
