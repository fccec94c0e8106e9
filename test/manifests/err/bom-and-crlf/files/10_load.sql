select 1,
  :day;
