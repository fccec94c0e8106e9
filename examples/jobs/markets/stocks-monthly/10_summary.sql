create or replace table ${{ params.target }} as
select
  symbol,
  year(day) as year,
  max(price) as highest,
  min(price) as lowest,
  arg_max(day, price) as best_month
from markets.price
where day >= :since
group by all;
