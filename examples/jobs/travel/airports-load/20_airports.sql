create schema if not exists travel;
-- The source writes NA where it does not know.
create or replace table travel.airport as
select iata, name, nullif(city, 'NA') as city, nullif(state, 'NA') as state, latitude, longitude
from travel.airport_raw;
