create schema if not exists markets;
create table if not exists markets.price (symbol varchar, day date, price double, loaded_for timestamp);
