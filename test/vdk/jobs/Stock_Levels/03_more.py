import prices
from vdk.plugin.dag.dag_runner import DagInput


def run(job_input):
    token = job_input.get_secret("stock.api token")
    try:
        job_input.execute_query("drop table old_stock")
    except Exception:
        print("there was none", token)
    job_input.set_all_secrets({})
    job_input.execute_template("load/dimension/scd1", {})
    job_input.execute_template(template_name="own/template", template_args={})
    job_input.send_object_for_ingestion({"a": 1}, "t", method="http")
    DagInput().run_dag([{"job_name": "orders-daily"}])
