create schema if not exists travel;
create or replace table travel.flight as
select
  strptime(date, '%Y/%m/%d %H:%M') as departure,
  cast(delay as integer) as delay_minutes,
  distance as distance_miles,
  origin,
  destination
from read_json('landing/flights-5k.json');
