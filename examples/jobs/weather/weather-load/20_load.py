"""Cleans the station's file and loads it, over the connection and in the transaction of the run."""
import csv


def run(job):
    source = job.workspace / job.params["file"]
    with source.open(newline="") as file:
        job.ingest("weather.day", map(clean, csv.DictReader(file)))
    count = job.query("select count(*) from weather.day")[0][0]
    job.log(f"{count} days loaded")


def clean(row):
    return {
        "day": row["date"],
        "kind": row["weather"].strip().lower(),
        "temp_max": float(row["temp_max"]),
        "temp_min": float(row["temp_min"]),
        "rain_mm": float(row["precipitation"]),
    }
