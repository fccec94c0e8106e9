-- :nobody in a comment is nothing, nor is '${{ params.nobody }}'.
create table ${{ params.target }} as
select *, ':text', "a:b", id::text, :scheduled_time as at, $$ :x $$
from stage.orders
where country = :country and day >= :since and mode = '${' || :mode;
