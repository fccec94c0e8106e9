create table if not exists markets.price_change (symbol varchar, day date, change double);
