-- :comment
create table ${{ params.targt }} as
select 'it''s :text', $q$ :dollar $q$, "x:y", a::int, :nope, j[1:2]
from ${{ params.target }} t
where c = :COUNTRY /* :block */
  and d = :country and e = :scheduled_time and f = :environmnt;
insert into ${{ target }} values ('${{ params.target }}', ${{ params.country }}, ${{ github.event.title }});
insert into ${{params.target}}_old select 1;
