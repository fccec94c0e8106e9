create or replace table travel.delay as
select
  cast(f.departure as date) as day,
  f.origin,
  a.city,
  round(avg(f.delay_minutes), 1) as average_delay,
  count(*) as flights
from travel.flight f
left join travel.airport a on a.iata = f.origin
where f.delay_minutes < :longest
group by all;
