-- The file holds the whole history, so each run replaces it: safe to run again.
delete from markets.price;

insert into markets.price
select symbol, cast(strptime(date, '%b %-d %Y') as date), price, cast(:scheduled_time as timestamp)
from read_csv(:file, header = true, types = { 'price': 'DOUBLE', 'date': 'VARCHAR', 'symbol': 'VARCHAR' });
