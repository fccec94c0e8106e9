create schema if not exists weather;
create or replace table {table} (day date, ppm double);
