create or replace table weather.co2_year as
select year(day) as year, round(avg(ppm), 2) as ppm from {table} group by all;
