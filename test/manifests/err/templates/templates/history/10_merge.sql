insert into ${{ params.target }}
select * from ${{ params.sorce }} limit :limit;
