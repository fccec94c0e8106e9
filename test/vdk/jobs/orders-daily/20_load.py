from vdk.api.job_input import IJobInput

ROWS = [(1, 9.5), (2, 20)]


def run(job_input: IJobInput) -> None:
    day = job_input.get_arguments().get("day") or job_input.get_property("day")
    job_input.send_tabular_data_for_ingestion(
        rows=((number, day, amount) for number, amount in ROWS),
        column_names=["id", "day", "amount"],
        destination_table=job_input.get_property("table", "orders"),
    )
