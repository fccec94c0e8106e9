-- all
[default]
[Warehouse]
[archive]
[wharehouse]
select [id]
[archive]
from [dbo].[orders]
