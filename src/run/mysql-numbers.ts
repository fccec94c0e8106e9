/** Errors of MySQL and MariaDB whose SQLSTATE says too little. */
export const mysqlNumbers = {
  lost: [1053, 1077, 1927, 2006, 2013],
  missing: [1049],
  permission: [1044, 1142, 1143, 1227, 1290, 1370, 1410, 1836],
  conflict: [1205, 1213, 1412, 1614, 3058, 3572],
  limit: [1317, 1969, 3024],
  resources: [1021, 1037, 1038, 1040, 1041, 1114, 1135, 1203, 1206, 1226],
  constraint: [1364, 3819, 4025],
  data: [1118, 1153, 1263, 1264, 1265, 1292, 1366, 1406, 1411, 1690, 4078],
} as const;
