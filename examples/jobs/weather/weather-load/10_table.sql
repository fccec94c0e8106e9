create schema if not exists weather;
create or replace table weather.day (
  day date, kind varchar, temp_max double, temp_min double, rain_mm double
);
