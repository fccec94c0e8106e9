"""Appends the changes of the days after the last one that an earlier run has seen."""

CHANGES = """
    select symbol, day, change
    from (
        select symbol, day, price / lag(price) over (partition by symbol order by day) - 1 as change
        from markets.price
    )
    where change is not null and day > cast(:seen as date)
"""


def run(job):
    # Saved in the transaction of the rows: it never says more or less than what the table holds.
    seen = job.properties.get("seen", "1900-01-01")
    newest = job.query("select max(day) from markets.price")[0][0].isoformat()
    if newest <= seen:
        job.skip_remaining(f"nothing newer than {seen}")
    added = job.ingest("markets.price_change", job.query(CHANGES, seen=seen))
    job.properties["seen"] = newest
    job.log(f"{added} changes from {seen} to {newest}")
