create schema if not exists weather;
create or replace table weather.day as
select cast(day as date) as day, kind, temp_max, temp_min, rain_mm
from read_csv('clean.csv', header = true);
