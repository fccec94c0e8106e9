create schema if not exists travel;
create or replace table travel.airport_raw as
select iata, name, city, state, latitude, longitude from read_csv('landing/airports.csv', header = true);
