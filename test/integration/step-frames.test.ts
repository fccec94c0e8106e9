import { afterEach, expect, test } from '@jest/globals';
import { type RunWorld, runWorld } from '../support/run-world.ts';

let world: RunWorld;
afterEach(() => world.remove());

// pandas, Polars and pyarrow are no part of the tests: these do what job.ingest asks of them.
const standIns = `
class NAType:
    def __ne__(self, other):
        return self
    def __bool__(self):
        raise TypeError("boolean value of NA is ambiguous")
    def __str__(self):
        return "<NA>"

class Series:
    def __init__(self, values):
        self.values = values
    def tolist(self):
        return list(self.values)

class Located:
    def __init__(self, frame):
        self.frame = frame
    def __getitem__(self, key):
        if isinstance(key, slice):
            return DataFrame(dict(zip(self.frame.columns, self.frame.dtypes)), self.frame.rows[key])
        every, at = key
        assert every == slice(None)
        return Series(row[at] for row in self.frame.rows)

class DataFrame:  # pandas
    itertuples = None
    def __init__(self, dtypes, rows):
        self.columns, self.dtypes, self.rows = list(dtypes), list(dtypes.values()), rows
        self.iloc = Located(self)
    def __len__(self):
        return len(self.rows)

class PolarsFrame:
    columns = ["i", "s"]
    def iter_rows(self):
        return iter([(1, "a"), (2, None)])

class Column:
    def __init__(self, values):
        self.values = values
    def to_pylist(self):
        return self.values

class Schema:
    names, types = ["i", "s", "at"], ["int64", "string", "timestamp[us, tz=UTC]"]

class Batch:  # pyarrow.RecordBatch
    schema = Schema()
    def __init__(self, *columns):
        self.columns, self.num_rows = [Column(values) for values in columns], len(columns[0])

class Table:  # pyarrow.Table
    schema = Schema()
    num_rows, columns = 3, None
    def __init__(self, *batches):
        self.batches = batches
    def to_batches(self):
        return list(self.batches)

class Reader:  # pyarrow.RecordBatchReader
    schema = Schema()
    def __init__(self, *batches):
        self.batches = iter(batches)
    def read_next_batch(self):
        return next(self.batches)
    def __iter__(self):
        return self.batches

class Stream:
    def __arrow_c_stream__(self, requested_schema=None):
        raise AssertionError("only pyarrow can read it")
`;

const step = `${standIns}
def types(job, table):
    return [kind for (kind,) in job.query(
        "select data_type from information_schema.columns where table_name = :t order by ordinal_position", t=table)]

def attempt(work):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)

def run(job):
    nan = float("nan")
    frame = DataFrame(
        {"i": "int64", "f": "float64", "n": "Int64", "b": "boolean", "at": "datetime64[ns, UTC]", "s": "object"},
        [(1, nan, NAType(), None, nan, "x"), (2, 1.5, 3, NAType(), nan, None)])
    print(job.ingest("pandas", frame, create=True), job.query("select * from pandas order by i")[:])
    print(types(job, "pandas"))
    part = lambda *ids: DataFrame({"i": "int64"}, [(i,) for i in ids])
    print(job.ingest("parts", iter([part(1, 2), part(), part(3)]), create=True), len(job.query("select * from parts")))
    print(job.ingest("empty", part(), create=True), types(job, "empty"))
    print(job.ingest("polars", PolarsFrame(), create=True), job.query("select * from polars order by i")[:])
    many = DataFrame({"i": "int64"}, [(i,) for i in range(20_000)])
    print(job.ingest("many", many, create=True), job.query("select count(distinct i) from many")[0])
    one, two = Batch([1, 2], ["a", None], [None, None]), Batch([3], ["c"], [None])
    for table, arrow in (("a1", Table(one, two)), ("a2", Reader(one, two)), ("a3", one), ("a4", iter([one, two]))):
        print(job.ingest(table, arrow, create=True), len(job.query("select * from " + table)))
    print(types(job, "a1"))
    attempt(lambda: job.ingest("stream", Stream(), create=True))
    job.ingest("more", iter([part(1), DataFrame({"j": "int64"}, [])]), create=True)
`;

test('job.ingest takes data frames and Arrow data, also in parts; NaN, NaT and NA are no value', async () => {
  world = runWorld({ 'jobs/sales/datajob.yaml': 'team: t', 'jobs/sales/10_load.py': step });
  const { result, output } = await world.run('sales');
  expect(result.error).toMatchObject({
    class: 'user',
    message: 'ValueError: Frame 2 has the columns j; the first one has i.',
  });
  expect(output.split('\n').slice(0, 12)).toEqual([
    "2 [(1, None, None, None, None, 'x'), (2, 1.5, 3, None, None, None)]",
    "['BIGINT', 'DOUBLE', 'BIGINT', 'BOOLEAN', 'TIMESTAMP WITH TIME ZONE', 'VARCHAR']",
    '3 3',
    "0 ['BIGINT']",
    "2 [(1, 'a'), (2, None)]",
    '20000 (20000,)',
    ...['3 3', '3 3', '2 2', '3 3'],
    "['BIGINT', 'VARCHAR', 'TIMESTAMP WITH TIME ZONE']",
    'TypeError Stream gives its rows as an Arrow stream, which needs pyarrow: name it in requirements.txt.',
  ]);
});
