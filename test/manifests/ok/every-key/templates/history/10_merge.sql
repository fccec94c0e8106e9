insert into ${{ params.target }} select *, :run_id from ${{ params.source }} order by ${{ params.key }};
