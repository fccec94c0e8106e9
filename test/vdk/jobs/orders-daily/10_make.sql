create table if not exists {table} (id integer, day text, amount numeric);
delete from {table} where day = '{day}';
