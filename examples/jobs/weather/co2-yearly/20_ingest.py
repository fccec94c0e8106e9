from vdk.api.job_input import IJobInput


def run(job_input: IJobInput) -> None:
    arguments = job_input.get_arguments()
    measured = job_input.execute_query(
        f"select \"Date\", \"CO2\" from read_csv('{arguments['file']}', header = true) where \"CO2\" is not null"
    )
    job_input.send_tabular_data_for_ingestion(
        rows=measured, column_names=["day", "ppm"], destination_table=arguments["table"]
    )
