-- Totals, made anew.
create table if not exists totals (day text, amount numeric);
delete from totals where day = '{day}';
insert into totals select day, sum(amount) from {table} where day = '{day}' group by day;
